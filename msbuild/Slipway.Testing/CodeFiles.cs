using Slipway.Build.Hosting;

namespace Slipway.Testing;

/// <summary>The C# files that builders were called in, by the names that a build of their projects gives them.</summary>
/// <param name="projectFolder">The folder that all names are relative to; null for that of each file's project.</param>
internal sealed class CodeFiles(string? projectFolder)
{
    private readonly Dictionary<string, (string Recorded, SourceNames Names)> files = new(StringComparer.Ordinal);

    /// <summary>Names a file.</summary>
    /// <param name="recorded">Its path as the compiler recorded it.</param>
    public string NameOf(string recorded)
    {
        var names = new SourceNames(projectFolder ?? FolderOf(recorded) ?? "/", pathMap: null);
        var name = names.Of(recorded);
        // Two projects may have files of one name.
        if (files.TryGetValue(name, out var other) && other.Recorded != recorded)
            name = recorded;
        files[name] = (recorded, names);
        return name;
    }

    /// <summary>Reads a file, from which the columns of findings come.</summary>
    /// <param name="name">What messages call it.</param>
    /// <returns>Its text; null where it is not on this machine.</returns>
    public string? TextOf(string name) => files.TryGetValue(name, out var file) ? file.Names.Text(name) : null;

    /// <summary>The nearest folder around a file that has a project.</summary>
    private static string? FolderOf(string file)
    {
        try
        {
            for (
                var folder = Path.GetDirectoryName(file);
                !string.IsNullOrEmpty(folder);
                folder = Path.GetDirectoryName(folder)
            )
            {
                if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any())
                    return folder;
            }
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
