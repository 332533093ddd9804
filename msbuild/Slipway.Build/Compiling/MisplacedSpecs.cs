using Slipway.Build.Faults;
using Slipway.Build.Files;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>
/// Specs that are where the project does not look: a folder whose name is nearly <c>specs</c>, a file that ends in
/// <c>.json</c>, and, in a project that has no spec at all, any file that looks like one.
/// </summary>
/// <param name="projectFolder">The full path of the project's folder.</param>
/// <param name="specs">The full paths of what the project takes: specs, schemas, overlays and others.</param>
internal sealed class MisplacedSpecs(string projectFolder, IEnumerable<string> specs)
{
    /// <summary>Where specs are.</summary>
    public const string Folder = "specs";

    /// <summary>How many files and folders are looked at: specs that someone has just written are not far away.</summary>
    private const int MaximumEntries = 2000;
    private const int MaximumDepth = 3;

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = MaximumDepth,
    };

    private readonly HashSet<string> known = specs.ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds those next to the specs.</summary>
    /// <returns>One finding for each folder, and one for each file within the right one.</returns>
    public IEnumerable<Diagnostic> Near() => NearFolders().Concat(JsonFiles());

    /// <summary>Finds those of a project that has no spec at all.</summary>
    /// <returns>What is near, or else one file that looks like a spec.</returns>
    public IReadOnlyList<Diagnostic> Anywhere()
    {
        List<Diagnostic> near = [.. Near()];
        if (near.Count > 0)
            return near;
        var other = Files(projectFolder, ".yaml", ".yml", ".json").FirstOrDefault(SpecLook.Has);
        return other is null ? [] : [Misplaced(other, $"move it to '{Folder}/', or add the item {Item(other)}")];
    }

    private IEnumerable<Diagnostic> NearFolders() =>
        from folder in Directory.EnumerateDirectories(projectFolder).Order(StringComparer.Ordinal)
        let name = Path.GetFileName(folder)
        where name != Folder && IsNear(name)
        let file = Files(folder, ".yaml", ".yml", ".json").FirstOrDefault()
        where file is not null
        select Misplaced(file, $"rename the folder '{name}' to '{Folder}'");

    private IEnumerable<Diagnostic> JsonFiles()
    {
        var folder = Path.Combine(projectFolder, Folder);
        return Directory.Exists(folder)
            ? from file in Files(folder, ".json")
            where SpecLook.Has(file)
            let name = Path.GetFileNameWithoutExtension(file) + ".yaml"
            select Misplaced(file, $"rename it to '{name}', since JSON is YAML too, or add the item {Item(file)}")
            : [];
    }

    private Diagnostic Misplaced(string file, string remedy)
    {
        var name = Name(file);
        return BuildDiagnostics.Misplaced.At(SourceSpan.StartOf(name), name, Folder, remedy);
    }

    private string Item(string file) => $"<SlipwaySpec Include=\"{Name(file)}\" />";

    private string Name(string file) => Path.GetRelativePath(projectFolder, file).Replace('\\', '/');

    /// <summary>The files below a folder that nothing takes; what builds and tools write is passed over.</summary>
    private IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(folder, "*", Below)
            .Take(MaximumEntries)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Where(file => !known.Contains(file) && !MachineFolder.IsIn(file, projectFolder))
            .Order(StringComparer.Ordinal);

    /// <summary>Whether a name differs from the right one by its case, and by one letter at most.</summary>
    private static bool IsNear(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower == Folder
            || (lower.Length == Folder.Length - 1 && IsWithout(Folder, lower))
            || (lower.Length == Folder.Length + 1 && IsWithout(lower, Folder));
    }

    /// <summary>Whether one word is another one without one of its letters.</summary>
    private static bool IsWithout(string longer, string shorter) =>
        Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);
}
