using System.Collections.Concurrent;
using System.Text;
using Slipway.Build.Files;
using Slipway.Compiler;

namespace Slipway.Build.Compiling;

/// <summary>The folder of manifests: holds exactly what the last build gave.</summary>
internal static class ManifestFolder
{
    /// <summary>Writes the manifests, all of them or none, and removes those of the last build that are no more.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take them; the folder is as it was.</exception>
    public static void Write(
        BuildRequest request,
        IReadOnlyList<(string Path, byte[] Content)> manifests,
        CancellationToken cancellation
    )
    {
        var paths = Replace(request, manifests, cancellation);
        RemoveStale(request, paths.ToHashSet(StringComparer.Ordinal));
        if (paths.Count > 0)
            SafeFile.Write(
                request.ManifestList,
                Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n")))
            );
        // Its folder is absent as well where no build has written anything.
        else if (File.Exists(request.ManifestList))
            File.Delete(request.ManifestList);
    }

    /// <summary>Writes some of the manifests, all of these or none; the others stay.</summary>
    /// <returns>Their full paths.</returns>
    /// <exception cref="UnwritableFileException">The disk does not take them; the folder is as it was.</exception>
    public static IReadOnlyList<string> Replace(
        BuildRequest request,
        IReadOnlyList<(string Path, byte[] Content)> manifests,
        CancellationToken cancellation
    )
    {
        var paths = manifests.Select(manifest => Path.Combine(request.OutputFolder, manifest.Path)).ToList();
        var prepared = new ConcurrentBag<SafeFile>();
        try
        {
            var options = new ParallelOptions { CancellationToken = cancellation };
            Parallel.For(0, paths.Count, options, at => Prepare(paths[at], manifests[at].Content, prepared));
            foreach (var file in prepared)
                file.Commit();
        }
        catch (Exception exception)
        {
            foreach (var file in prepared)
                file.Discard();
            throw exception is AggregateException { InnerException: UnwritableFileException first } ? first : exception;
        }
        return paths;
    }

    private static void Prepare(string path, byte[] content, ConcurrentBag<SafeFile> prepared)
    {
        if (SafeFile.Prepare(path, content) is { } file)
            prepared.Add(file);
    }

    private static void RemoveStale(BuildRequest request, HashSet<string> current)
    {
        if (!File.Exists(request.ManifestList))
            return;
        var stale = File.ReadLines(request.ManifestList).Where(path => !current.Contains(path)).ToList();
        foreach (var former in stale.Where(File.Exists))
            File.Delete(former);
        foreach (var folder in stale.Select(Path.GetDirectoryName).OfType<string>().Distinct(StringComparer.Ordinal))
            RemoveEmpty(folder);
        RemoveEmpty(request.OutputFolder);
    }

    /// <summary>Removes a folder that has no manifest any more; files of others keep theirs.</summary>
    private static void RemoveEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
