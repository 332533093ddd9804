namespace Slipway.Build.Logging;

/// <summary>The paths in an error log: relative to the root of the repository, as code hosts want them, and of no machine.</summary>
internal static class LogPath
{
    /// <summary>A file as a relative reference.</summary>
    /// <param name="file">The full path of the file.</param>
    /// <param name="root">The full path of the root.</param>
    public static string Of(string file, string root)
    {
        var relative = Path.IsPathFullyQualified(file) ? Path.GetRelativePath(root, file) : file;
        return Path.IsPathFullyQualified(relative)
            ? new Uri(relative).AbsoluteUri
            : string.Join('/', relative.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The file that a relative reference leads to.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="root">The full path of the root.</param>
    public static string FileOf(string reference, string root) =>
        Path.GetFullPath(Uri.UnescapeDataString(reference), root);

    /// <summary>The root of the repository that a project is in: the nearest folder above it that Git keeps.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    /// <returns>The root; null where there is no repository.</returns>
    public static string? Repository(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            // In a worktree and in a submodule, it is a file.
            if (Path.Exists(Path.Combine(at.FullName, ".git")))
                return at.FullName;
        }
        return null;
    }
}
