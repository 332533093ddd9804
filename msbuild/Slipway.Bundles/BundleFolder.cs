using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>A folder that holds exactly the files of a bundle, images apart: what is packed, and what <c>kubectl apply -k</c> can be tried on.</summary>
internal static class BundleFolder
{
    /// <summary>Writes the files that differ, and removes what does not belong there.</summary>
    /// <exception cref="DiagnosticException">The disk does not take them.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellation)
    {
        try
        {
            foreach (var (path, content) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                WriteDifferent(Path.Combine(folder, path), content);
            }
            RemoveOthers(folder, files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BundleFaults.Unwritable(folder, exception);
        }
    }

    private static void WriteDifferent(string path, byte[] content)
    {
        var file = new FileInfo(path);
        if (file.Exists && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        Directory.CreateDirectory(file.DirectoryName!);
        File.WriteAllBytes(path, content);
    }

    private static void RemoveOthers(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (!files.ContainsKey(Path.GetRelativePath(folder, file).Replace('\\', '/')))
                File.Delete(file);
        }
        foreach (
            var sub in Directory
                .EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
                .OrderDescending(StringComparer.Ordinal)
        )
        {
            if (!Directory.EnumerateFileSystemEntries(sub).Any())
                Directory.Delete(sub);
        }
    }
}
