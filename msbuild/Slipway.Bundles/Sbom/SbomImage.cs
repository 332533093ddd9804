using Slipway.Oci.Layers;

namespace Slipway.Bundles.Sbom;

/// <summary>An image that a bundle runs, for its bill of materials.</summary>
/// <param name="Reference">What the manifests write.</param>
/// <param name="Digest">The digest it is pinned to; null where it floats.</param>
/// <param name="License">Its licence as an SPDX expression; null where no one said.</param>
/// <param name="Files">The files the project put into it; none for images of others.</param>
public sealed record SbomImage(string Reference, string? Digest, string? License, IReadOnlyList<PackedFile> Files);
