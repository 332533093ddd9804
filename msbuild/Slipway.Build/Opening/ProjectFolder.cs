using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Compiler.Pinning;

namespace Slipway.Build.Opening;

/// <summary>A folder with a project that has specs, or that Slipway has built.</summary>
internal static class ProjectFolder
{
    private static readonly EnumerationOptions Readable = new() { RecurseSubdirectories = true };

    private static readonly string[] Extensions = [".csproj", ".fsproj", ".vbproj"];

    /// <summary>Whether a folder is one.</summary>
    /// <param name="folder">Its full path.</param>
    public static bool Is(string folder) =>
        ProjectIn(folder) is not null
        && (Directory.Exists(Path.Combine(folder, MisplacedSpecs.Folder)) || Asked(folder) is not null);

    /// <summary>Whether a file is a project.</summary>
    /// <param name="path">Its path.</param>
    public static bool IsProject(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The project of a folder, its file name; null where it has none.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static string? ProjectIn(string folder) =>
        FolderFiles.Below(folder, _ => false).Where(IsProject).Select(Path.GetFileName).FirstOrDefault();

    /// <summary>The nearest one that a file is in.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <returns>The full path of the folder; null where there is none.</returns>
    public static string? Above(string path)
    {
        for (var at = Path.GetDirectoryName(path); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Is(at))
                return at;
        }
        return null;
    }

    /// <summary>Those in a folder and below it.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="cancellation">Stops between folders.</param>
    public static IReadOnlyList<string> Below(string folder, CancellationToken cancellation) =>
        [
            .. FolderFiles
                .Below(folder, _ => true, cancellation)
                .Where(IsProject)
                .Select(file => Path.GetDirectoryName(file)!)
                .Distinct(StringComparer.Ordinal)
                .Where(Is),
        ];

    /// <summary>What the last build of a project was asked for; null where there was none.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    public static BuildRequest? Asked(string folder)
    {
        var objects = Path.Combine(folder, "obj");
        if (!Directory.Exists(objects))
            return null;
        var last = new DirectoryInfo(objects)
            .EnumerateFiles(BuildRequest.AskedName, Readable)
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .FirstOrDefault();
        // What is not written is empty, and not absent.
        return last is null ? null
            : JsonFile.Read(last.FullName, BuildRequestJson.Default.BuildRequest) is { } asked
                ? asked with
                {
                    Misplaced = [],
                    Pins = ImagePins.None,
                }
            : null;
    }
}
