using Slipway.Oci;
using Slipway.Oci.Layout;

namespace Slipway.Bundles;

/// <summary>An image that a bundle brings.</summary>
/// <param name="Reference">What the manifests write; the bundle's image layout calls it by this name.</param>
/// <param name="Manifest">Its manifest, or its list of them.</param>
/// <param name="Layout">The image layout that holds it.</param>
public sealed record IncludedImage(string Reference, Descriptor Manifest, OciLayout Layout);
