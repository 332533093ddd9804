using Slipway.Build.Files;
using Slipway.Build.Opening;
using Slipway.Cli.Terminals;
using Slipway.Language.Syntax;

namespace Slipway.Cli.Places;

/// <summary>Finds out what the paths of a command line mean: files, folders, projects, in any number.</summary>
/// <param name="settings">What is asked for in place of what projects say.</param>
/// <param name="cancellation">Stops between folders.</param>
/// <param name="output">A folder with manifests, which are not specs; null for none.</param>
internal sealed class SpecPlaces(OpenSettings settings, CancellationToken cancellation, string? output = null)
{
    private readonly Dictionary<string, HashSet<string>?> projects = new(StringComparer.Ordinal);
    private readonly List<string> loose = [];
    private readonly List<string> folders = [];

    /// <summary>Finds the specs.</summary>
    /// <param name="paths">The paths; none for the folder itself.</param>
    /// <param name="folder">The full path of the folder that paths are relative to.</param>
    /// <param name="fault">Why there are none; null where there are.</param>
    public IReadOnlyList<CheckedPlace> Find(IReadOnlyList<string> paths, string folder, out string? fault)
    {
        Take(paths, folder, out fault);
        IReadOnlyList<CheckedPlace> places = fault is null ? [.. Places(folder)] : [];
        if (fault is null && places.Count == 0)
            fault =
                "there are no specs here: name files or folders, or write the first one with 'apiVersion' and 'kind'";
        return places;
    }

    /// <summary>Finds the specs, which may be on standard input.</summary>
    /// <param name="paths">The paths; none for the folder itself, and <c>-</c> alone for standard input.</param>
    /// <param name="terminal">Where the command reads.</param>
    /// <param name="fault">Why there are none; null where there are.</param>
    public IReadOnlyList<CheckedPlace> Find(IReadOnlyList<string> paths, Terminal terminal, out string? fault)
    {
        if (paths is not ["-"])
            return Find(paths, terminal.Folder, out fault);
        fault = null;
        var above = ProjectFolder.Above(Path.Combine(terminal.Folder, CheckedPlace.InputName));
        return
        [
            new CheckedPlace(OpenedProject.Open(above ?? terminal.Folder, settings, cancellation), null)
            {
                Input = SourceText.From(CheckedPlace.InputName, terminal.Input.ReadToEnd()),
            },
        ];
    }

    private void Take(IReadOnlyList<string> paths, string folder, out string? fault)
    {
        fault = null;
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            var full = Path.GetFullPath(path, folder);
            if (Directory.Exists(full))
                AddFolder(Path.TrimEndingDirectorySeparator(full));
            else if (!File.Exists(full))
                fault ??= $"'{path}' does not exist";
            else if (ProjectFolder.IsProject(full))
                projects[Path.GetDirectoryName(full)!] = null;
            else
                AddFile(full);
        }
    }

    private void AddFolder(string folder)
    {
        // A folder within a project is a part of it.
        if (!ProjectFolder.Is(folder) && ProjectFolder.Above(folder) is { } above)
        {
            foreach (var file in FolderFiles.Below(folder, _ => true, cancellation))
                Add(above, file);
            return;
        }
        foreach (var project in ProjectFolder.Below(folder, cancellation))
            projects[project] = null;
        if (!projects.ContainsKey(folder))
            folders.Add(folder);
    }

    private void AddFile(string file)
    {
        if (ProjectFolder.Above(file) is { } above && OpenedProject.Open(above, settings, cancellation).Takes(file))
            Add(above, file);
        else
            loose.Add(file);
    }

    private void Add(string project, string file)
    {
        if (!projects.TryGetValue(project, out var files))
            projects.Add(project, files = new HashSet<string>(StringComparer.Ordinal));
        files?.Add(file);
    }

    private IEnumerable<CheckedPlace> Places(string folder)
    {
        foreach (var (project, files) in projects.OrderBy(one => one.Key, StringComparer.Ordinal))
            yield return new CheckedPlace(OpenedProject.Open(project, settings, cancellation), files);
        foreach (var bare in folders)
        {
            if (WithoutOutput(OpenedProject.Open(bare, settings, cancellation)) is { Request.Specs.Count: > 0 } opened)
                yield return new CheckedPlace(opened, null);
        }
        if (loose.Count > 0)
            yield return new CheckedPlace(
                OpenedProject.Open(folder, loose, settings),
                loose.ToHashSet(StringComparer.Ordinal)
            );
    }

    /// <summary>Manifests look like specs where no project says which are.</summary>
    private OpenedProject WithoutOutput(OpenedProject opened)
    {
        if (output is null)
            return opened;
        var inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) + Path.DirectorySeparatorChar;
        return opened with
        {
            Request = opened.Request with
            {
                Specs =
                [
                    .. opened.Request.Specs.Where(spec => !spec.Path.StartsWith(inside, StringComparison.Ordinal)),
                ],
            },
        };
    }
}
