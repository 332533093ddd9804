namespace Slipway.Bundles;

/// <summary>An image that manifests run.</summary>
/// <param name="Reference">What the manifests write.</param>
/// <param name="Digest">The digest it is pinned to; null where it floats.</param>
/// <param name="IsBuilt">Whether the project built it.</param>
/// <param name="IsIncluded">Whether the bundle brings it.</param>
public sealed record BundleImage(string Reference, string? Digest, bool IsBuilt, bool IsIncluded);
