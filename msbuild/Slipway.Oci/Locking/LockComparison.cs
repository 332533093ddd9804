using Slipway.Oci.Layers;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Locking;

/// <summary>Compares what images are with what a lock file says they should be.</summary>
public static class LockComparison
{
    private const int MostFiles = 10;

    /// <summary>Compares.</summary>
    /// <param name="locked">What the lock file says.</param>
    /// <param name="found">What there is now.</param>
    /// <returns>The faults, to be reported; none where the two agree.</returns>
    public static IReadOnlyList<Diagnostic> Run(LockFile locked, LockFile found)
    {
        var faults = new List<Diagnostic>();
        var now = found.Images.ToDictionary(image => image.Name, StringComparer.Ordinal);
        foreach (var image in locked.Images)
        {
            if (!now.Remove(image.Name, out var other))
                faults.Add(
                    Fault(image.Name, "the project builds it no longer; publish again to write the lock file again")
                );
            else if (image.Digest != other.Digest)
                faults.AddRange(Differences(image, other).Select(what => Fault(image.Name, what)));
        }
        foreach (var name in now.Keys)
            faults.Add(Fault(name, "it is not in there; publish again to write the lock file again"));
        return faults;
    }

    private static Diagnostic Fault(string name, string what) => LockFaults.Differs.With(name, what);

    private static IEnumerable<string> Differences(LockedImage locked, LockedImage found)
    {
        var files = Files(locked, found).ToList();
        foreach (var difference in files.Take(MostFiles))
            yield return difference;
        if (files.Count > MostFiles)
            yield return $"and {files.Count - MostFiles} files more";

        var now = found.Platforms.ToDictionary(one => one.Platform, one => one.Base, StringComparer.Ordinal);
        var bases = locked
            .Platforms.Where(one => now.ContainsKey(one.Platform) && now[one.Platform] != one.Base)
            .ToList();
        foreach (var one in bases)
            yield return $"its base for {one.Platform} was {Say(one.Base)} and is {Say(now[one.Platform])}";

        // The same files on the same base: then what the item says has changed.
        if (files.Count == 0 && bases.Count == 0)
            yield return $"its files and base are the same, but its settings differ (digest {locked.Digest} in the lock file, {found.Digest} now)";
    }

    private static IEnumerable<string> Files(LockedImage locked, LockedImage found)
    {
        var now = FilesOf(found).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in FilesOf(locked))
        {
            if (!now.Remove(file.Path, out var other))
                yield return $"its file '{file.Path}' is gone";
            else if (file.Digest != other.Digest)
                yield return $"its file '{file.Path}' was {file.Digest} and is {other.Digest}";
        }
        foreach (var path in now.Keys.Order(StringComparer.Ordinal))
            yield return $"its file '{path}' is new";
    }

    private static IEnumerable<PackedFile> FilesOf(LockedImage image) => image.Layers.SelectMany(layer => layer.Files);

    private static string Say(Digest? digest) => digest?.ToString() ?? "none";
}
