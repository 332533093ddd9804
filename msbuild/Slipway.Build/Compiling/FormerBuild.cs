using Slipway.Release;

namespace Slipway.Build.Compiling;

/// <summary>The build that a publish pins the images of, as long as it is what the specs would give now.</summary>
/// <param name="Record">What is known of its manifests.</param>
/// <param name="Files">Their bytes, by their paths below the output folder.</param>
internal sealed record FormerBuild(ReleaseRecord Record, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Finds it.</summary>
    /// <param name="built">What the build was asked for.</param>
    /// <returns>The build; null where a source is another one, or a manifest is not what was written.</returns>
    public static FormerBuild? Of(BuildRequest built)
    {
        if (!File.Exists(built.Record) || ReleaseJson.Read(File.ReadAllBytes(built.Record)) is not { } record)
            return null;
        if (built.Read != SourceTimes.Of(built))
            return null;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var manifest in record.Manifests)
        {
            var path = Path.Combine(built.OutputFolder, manifest.Path);
            if (!File.Exists(path))
                return null;
            var content = File.ReadAllBytes(path);
            if (ReleaseManifest.DigestOf(content) != manifest.Digest)
                return null;
            files[manifest.Path] = content;
        }
        return new FormerBuild(record, files);
    }
}
