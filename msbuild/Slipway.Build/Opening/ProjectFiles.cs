using Slipway.Build.Compiling;
using Slipway.Build.Files;

namespace Slipway.Build.Opening;

/// <summary>The specs, schemas and overlays of a folder: those that a project takes without listing them.</summary>
/// <param name="folder">The full path of the project's folder, or of a folder with specs and no project.</param>
/// <param name="isProject">Whether it has a project, whose specs are in <c>specs</c>; else all its YAML may be specs.</param>
internal sealed class ProjectFiles(string folder, bool isProject)
{
    private static readonly string[] SchemaExtensions = [".json", ".yaml", ".yml", ".cue"];

    private readonly string home = isProject ? Path.Combine(folder, MisplacedSpecs.Folder) : folder;
    private readonly string schemas = Path.Combine(folder, MisplacedSpecs.Folder, "schemas");
    private readonly string environments = Path.Combine(folder, MisplacedSpecs.Folder, "environments");

    /// <summary>The specs. In a folder without a project, files that do not look like specs are left out.</summary>
    /// <param name="cancellation">Stops between folders.</param>
    public IReadOnlyList<SpecSource> Specs(CancellationToken cancellation) =>
        [
            .. FolderFiles
                .Below(home, IsOfSpecs, cancellation)
                .Where(file => FolderFiles.IsYaml(file) && (isProject || SpecLook.Has(file)))
                .Select(Source),
        ];

    /// <summary>The schemas that are brought along, as they were written.</summary>
    /// <param name="cancellation">Stops between folders.</param>
    public IReadOnlyList<SpecSource> OwnSchemas(CancellationToken cancellation) =>
        [
            .. FolderFiles
                .Below(schemas, _ => true, cancellation)
                .Where(file => SchemaExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Select(Source),
        ];

    /// <summary>The overlay files of an environment.</summary>
    /// <param name="environment">Its name; null or empty for none.</param>
    public IReadOnlyList<SpecSource> Overlays(string? environment) =>
        string.IsNullOrEmpty(environment)
            ? []
            :
            [
                .. EnvironmentFiles()
                    .Where(file => Path.GetFileNameWithoutExtension(file) == environment)
                    .Select(Source),
            ];

    /// <summary>The overlay files of all environments.</summary>
    public IReadOnlyList<SpecSource> AllOverlays() => [.. EnvironmentFiles().Select(Source)];

    /// <summary>The environment that a file is an overlay of, be there a file or not; null where overlays are elsewhere.</summary>
    /// <param name="path">The full path of the file.</param>
    public string? EnvironmentOf(string path) =>
        Path.GetDirectoryName(path) == environments && FolderFiles.IsYaml(path)
            ? Path.GetFileNameWithoutExtension(path)
            : null;

    /// <summary>The environments that have overlays.</summary>
    public IReadOnlyList<string> EnvironmentNames() =>
        [
            .. EnvironmentFiles()
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A file as messages name it.</summary>
    /// <param name="path">Its full path.</param>
    public SpecSource Source(string path) => new(Path.GetRelativePath(folder, path).Replace('\\', '/'), path);

    /// <summary>Whether a spec may be at a place, be there a file or not.</summary>
    /// <param name="path">The full path of the file.</param>
    public bool IsPlaceOfSpecs(string path) =>
        IsBelow(path, home)
        && !MachineFolder.IsIn(path, folder)
        && !IsBelow(path, schemas)
        && !IsBelow(path, environments)
        && (isProject || !IsOfProjectBelow(path));

    private bool IsOfProjectBelow(string path) => ProjectFolder.Above(path) is { } project && IsBelow(project, folder);

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether specs of this folder may be in one below: not where schemas and overlays are, nor in another project.</summary>
    private bool IsOfSpecs(string below) =>
        below != schemas && below != environments && (isProject || !ProjectFolder.Is(below));

    private IEnumerable<string> EnvironmentFiles() =>
        Directory.Exists(environments)
            ? Directory.EnumerateFiles(environments).Where(FolderFiles.IsYaml).Order(StringComparer.Ordinal)
            : [];
}
