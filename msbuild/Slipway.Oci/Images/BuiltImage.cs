using Slipway.Oci.Layers;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Images;

/// <summary>An image for one platform.</summary>
/// <param name="Platform">The machines.</param>
/// <param name="Manifest">Its manifest.</param>
/// <param name="Base">The digest of the manifest of the image underneath; null for none.</param>
public sealed record PlatformImage(Platform Platform, Descriptor Manifest, Digest? Base);

/// <summary>An image that was built.</summary>
/// <param name="Name"><c>repository:tag</c>.</param>
/// <param name="Kind"><c>model</c> or <c>image</c>.</param>
/// <param name="Descriptor">Its manifest, or the list of those for its platforms: what pins it.</param>
/// <param name="Platforms">The images for single platforms.</param>
/// <param name="Layers">The layers over the base, which all platforms share.</param>
public sealed record BuiltImage(
    ImageReference Name,
    string Kind,
    Descriptor Descriptor,
    IReadOnlyList<PlatformImage> Platforms,
    IReadOnlyList<PackedLayer> Layers
)
{
    /// <summary>The image underneath as users wrote it; null for none.</summary>
    public string? Base { get; init; }

    /// <summary>The ModelPack manifest; null for none.</summary>
    public Descriptor? ModelPack { get; init; }
}
