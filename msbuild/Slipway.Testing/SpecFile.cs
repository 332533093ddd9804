namespace Slipway.Testing;

/// <summary>What a file of a project holds: specs in YAML, an overlay, or a schema.</summary>
/// <param name="Name">What findings call it: <c>specs/web.yaml</c>. No file of this name needs to exist.</param>
/// <param name="Text">What it holds.</param>
public sealed record SpecFile(string Name, string Text)
{
    private static readonly string[] Others = ["environments", "schemas"];

    /// <summary>Reads the specs of a folder as a build does: every file in YAML, those in <c>schemas</c> and <c>environments</c> apart.</summary>
    /// <param name="folder">The folder: <c>specs</c> of a project. Findings call the files after it: <c>specs/web.yaml</c>.</param>
    /// <returns>The files, in the ordinal order of their names.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<SpecFile> ReadFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var files =
            from path in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            where Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml"
            let below = Path.GetRelativePath(full, path).Replace('\\', '/')
            where !Array.Exists(Others, other => below.StartsWith($"{other}/", StringComparison.Ordinal))
            select new SpecFile($"{Path.GetFileName(full)}/{below}", File.ReadAllText(path));
        return [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }
}
