namespace Slipway.Build.Files;

/// <summary>The files of a folder and of those below it, those of builds and tools apart, in ordinal order.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions One = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
    };

    /// <summary>Finds files.</summary>
    /// <param name="folder">The full path of the folder; there need not be one.</param>
    /// <param name="enters">Whether a folder below is looked into, by its full path.</param>
    /// <param name="cancellation">Stops between folders.</param>
    /// <returns>Their full paths.</returns>
    public static IEnumerable<string> Below(
        string folder,
        Func<string, bool> enters,
        CancellationToken cancellation = default
    )
    {
        cancellation.ThrowIfCancellationRequested();
        if (!Directory.Exists(folder))
            yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*", One).Order(StringComparer.Ordinal))
            yield return file;
        foreach (var below in Directory.EnumerateDirectories(folder, "*", One).Order(StringComparer.Ordinal))
        {
            // A link may lead back up.
            if (MachineFolder.Is(Path.GetFileName(below)) || new DirectoryInfo(below).LinkTarget is not null)
                continue;
            if (!enters(below))
                continue;
            foreach (var file in Below(below, enters, cancellation))
                yield return file;
        }
    }

    /// <summary>Whether a file is YAML by its name.</summary>
    /// <param name="path">Its path.</param>
    public static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
