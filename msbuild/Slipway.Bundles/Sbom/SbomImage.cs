using Slipway.Oci.Layers;

namespace Slipway.Bundles.Sbom;

/// <summary>An image that a bundle runs, for its bill of materials.</summary>
/// <param name="Reference">What the manifests write.</param>
/// <param name="Digest">The digest it is pinned to; null where it floats.</param>
/// <param name="License">Its licence as an SPDX expression; null where no one said.</param>
/// <param name="Files">The files the project put into it; none for images of others.</param>
public sealed record SbomImage(string Reference, string? Digest, string? License, IReadOnlyList<PackedFile> Files)
{
    /// <summary>The images that it is built on, one for each machine; none where no one said.</summary>
    public IReadOnlyList<SbomBase> Bases { get; init; } = [];
}

/// <summary>An image that others are built on.</summary>
/// <param name="Name">Where it is in its registry; null where it came from disk.</param>
/// <param name="Digest">Its digest.</param>
public sealed record SbomBase(string? Name, string Digest);
