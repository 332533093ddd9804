using Slipway.Build.Compiling;
using Slipway.Build.Files;

namespace Slipway.Build.Opening;

/// <summary>The specs, schemas and overlays of a folder: those that a project takes without listing them.</summary>
/// <param name="folder">The full path of the project's folder, or of a folder with specs and no project.</param>
/// <param name="isProject">Whether it has a project, whose specs are in <c>specs</c>; else all its YAML may be specs.</param>
internal sealed class ProjectFiles(string folder, bool isProject)
{
    private const string Schemas = "schemas";
    private const string Environments = "environments";

    private static readonly string[] SchemaExtensions = [".json", ".yaml", ".yml", ".cue"];

    /// <summary>The specs. In a folder without a project, files that do not look like specs are left out.</summary>
    /// <param name="cancellation">Stops between folders.</param>
    public IReadOnlyList<SpecSource> Specs(CancellationToken cancellation) =>
        [
            .. SpecFolders()
                .SelectMany(one => FolderFiles.Below(one, below => IsOfSpecs(below, one), cancellation))
                .Where(file => FolderFiles.IsYaml(file) && (isProject || SpecLook.Has(file)))
                .Select(Source),
        ];

    /// <summary>The schemas that are brought along, as they were written.</summary>
    /// <param name="cancellation">Stops between folders.</param>
    public IReadOnlyList<SpecSource> OwnSchemas(CancellationToken cancellation) =>
        [
            .. Below(Schemas)
                .SelectMany(one => FolderFiles.Below(one, _ => true, cancellation))
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
        SpecFolders().Any(one => path.StartsWith(one + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        && !MachineFolder.IsIn(path, folder)
        && !Below(Schemas)
            .Concat(Below(Environments))
            .Any(other => path.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private IEnumerable<string> SpecFolders() => [isProject ? Path.Combine(folder, MisplacedSpecs.Folder) : folder];

    private bool IsOfSpecs(string below, string top) =>
        Path.GetRelativePath(top, below) is not (Schemas or Environments)
        && (
            isProject
            || !(
                Below(Schemas).Contains(below, StringComparer.Ordinal)
                || Below(Environments).Contains(below, StringComparer.Ordinal)
                || ProjectFolder.Is(below)
            )
        );

    private IEnumerable<string> EnvironmentFiles() =>
        Below(Environments)
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Where(FolderFiles.IsYaml)
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> Below(string name) => [Path.Combine(folder, MisplacedSpecs.Folder, name)];
}
