namespace Slipway.Release;

/// <summary>The manifests that a record knows, found by path and by content: of a file that was changed since, nothing is known.</summary>
/// <param name="record">The record; null where there is none.</param>
public sealed class ManifestIndex(ReleaseRecord? record)
{
    private readonly Dictionary<string, ReleaseManifest> manifests = (record?.Manifests ?? [])
        .DistinctBy(manifest => manifest.Path, StringComparer.Ordinal)
        .ToDictionary(manifest => manifest.Path, StringComparer.Ordinal);

    /// <summary>Finds a manifest.</summary>
    /// <param name="path">Its path below the output folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>What the record says of it; null where it says nothing of these bytes.</returns>
    public ReleaseManifest? Find(string path, ReadOnlySpan<byte> content) =>
        manifests.TryGetValue(path, out var manifest) && manifest.Digest == ReleaseManifest.DigestOf(content)
            ? manifest
            : null;
}
