using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Build.Opening;
using Slipway.LanguageServer.Texts;

namespace Slipway.LanguageServer.Projects;

/// <summary>The projects of the files that the editor has open, each opened when the first of its files is.</summary>
/// <param name="texts">What the editor has.</param>
internal sealed class EditedProjects(EditedTexts texts)
{
    private static readonly OpenSettings Settings = new();

    private readonly Dictionary<string, EditedProject> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditedProject> byPath = new(StringComparer.Ordinal);
    private readonly List<string> roots = [];
    private bool isSettled = true;

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<EditedProject> All => byKey.Values;

    /// <summary>Adds folders that the editor has open.</summary>
    /// <param name="folders">Their full paths.</param>
    public void AddRoots(IEnumerable<string> folders) =>
        roots.AddRange(folders.Select(Path.TrimEndingDirectorySeparator).Except(roots, StringComparer.Ordinal));

    /// <summary>Removes folders that the editor has closed.</summary>
    /// <param name="folders">Their full paths.</param>
    public void RemoveRoots(IEnumerable<string> folders) =>
        roots.RemoveAll(folders.Select(Path.TrimEndingDirectorySeparator).ToHashSet(StringComparer.Ordinal).Contains);

    /// <summary>Finds the project of a file; one that belongs to none is a project of its own.</summary>
    /// <param name="text">The file as the editor has it.</param>
    /// <param name="cancellation">Stops between folders.</param>
    public EditedProject Of(EditedText text, CancellationToken cancellation)
    {
        if (!byPath.TryGetValue(text.Path, out var project))
            byPath.Add(text.Path, project = Find(text, cancellation));
        return project;
    }

    /// <summary>Takes note that a text of the editor has changed.</summary>
    /// <param name="text">The file.</param>
    /// <param name="cancellation">Stops between folders.</param>
    public void Touch(EditedText text, CancellationToken cancellation)
    {
        var own = Of(text, cancellation);
        foreach (var project in byKey.Values.Where(project => project == own || project.Reads(text.Path)))
            project.Touch();
    }

    /// <summary>Takes note that a file was closed.</summary>
    public void Close() => isSettled = false;

    /// <summary>Forgets projects that were opened for files which are closed, or belong elsewhere now.</summary>
    /// <param name="cancellation">Stops between folders.</param>
    /// <returns>The files whose findings the editor shows and that no project has any more, by their full paths.</returns>
    public IReadOnlyList<string> Settle(CancellationToken cancellation)
    {
        if (isSettled)
            return [];
        isSettled = true;
        var used = texts.All.Select(text => Of(text, cancellation)).ToHashSet();
        var left = byKey.Where(one => one.Value.Only is not null && !used.Contains(one.Value)).ToList();
        foreach (var (key, _) in left)
            byKey.Remove(key);
        foreach (var path in byPath.Where(one => left.Exists(gone => gone.Value == one.Value)).ToList())
            byPath.Remove(path.Key);
        return [.. left.SelectMany(one => one.Value.Shown)];
    }

    /// <summary>Takes note that files have changed on disk; those that came or went may belong elsewhere now.</summary>
    public void Reload()
    {
        isSettled = false;
        byPath.Clear();
        foreach (var project in byKey.Values)
            project.Reload();
    }

    private EditedProject Find(EditedText text, CancellationToken cancellation)
    {
        if (ProjectFolder.Above(text.Path) is { } above)
            return InFolder(above, text.Path, cancellation) ?? Alone(text.Path, above);
        if (RootOf(text.Path) is { } root && InFolder(root, text.Path, cancellation) is { } found)
            return found;
        var home = Path.GetDirectoryName(text.Path)!;
        return At(text.Path, home, _ => OpenedProject.Open(home, [text.Path], Settings), request => request.Specs);
    }

    /// <summary>The project of a folder, or that of an environment of it; null where a file is none of its files.</summary>
    private EditedProject? InFolder(string folder, string path, CancellationToken cancellation)
    {
        var project = At(folder, folder, stop => WithNew(OpenedProject.Open(folder, Settings, stop)));
        if (project.Takes(path, cancellation))
            return project;
        if (new ProjectFiles(folder, ProjectFolder.Is(folder)).EnvironmentOf(path) is { } environment)
            return At(
                $"{folder}\n{environment}",
                folder,
                stop => WithNew(OpenedProject.Open(folder, Settings with { Environment = environment }, stop)),
                request => request.Overlays
            );
        // It may have come after the project was read.
        project.Reload();
        return project.Takes(path, cancellation) ? project : null;
    }

    private EditedProject Alone(string path, string folder) =>
        At(path, folder, stop => OpenedProject.OpenAlone(folder, path, Settings, stop), request => request.Specs);

    private EditedProject At(
        string key,
        string folder,
        Func<CancellationToken, OpenedProject> open,
        Func<BuildRequest, IReadOnlyList<SpecSource>>? only = null
    )
    {
        if (!byKey.TryGetValue(key, out var project))
            byKey.Add(key, project = new EditedProject(folder, open) { Only = only });
        return project;
    }

    /// <summary>A project with the files that are in the editor and not yet on disk, or not yet specs there.</summary>
    private OpenedProject WithNew(OpenedProject project)
    {
        var isProject = ProjectFolder.Is(project.Folder);
        var files = new ProjectFiles(project.Folder, isProject);
        var added = texts
            .All.Where(text => FolderFiles.IsYaml(text.Path) && !project.Takes(text.Path))
            .Where(text => files.IsPlaceOfSpecs(text.Path) && (isProject || SpecLook.IsSpec(text.Text)));
        var overlays = texts
            .All.Where(text => files.EnvironmentOf(text.Path) is not null)
            .Select(text => files.Source(text.Path))
            .ToList();
        return project with
        {
            AllOverlays = [.. project.AllOverlays.Union(overlays)],
            Request = project.Request with
            {
                Specs = [.. project.Request.Specs, .. added.Select(text => files.Source(text.Path))],
                Overlays =
                [
                    .. project.Request.Overlays.Union(
                        overlays.Where(one => files.EnvironmentOf(one.Path) == project.Request.Environment)
                    ),
                ],
            },
        };
    }

    private string? RootOf(string path) =>
        roots
            .Where(root => path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .MaxBy(root => root.Length);
}
