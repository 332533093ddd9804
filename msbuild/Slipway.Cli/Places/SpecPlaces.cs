using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Build.Opening;
using Slipway.Cli.Terminals;
using Slipway.Language.Syntax;
using Slipway.Oci.Files;

namespace Slipway.Cli.Places;

/// <summary>Finds out what the paths of a command line mean: files, folders, projects, in any number.</summary>
/// <param name="settings">What is asked for in place of what projects say.</param>
/// <param name="cancellation">Stops between folders.</param>
/// <param name="output">A folder with manifests, which are not specs; null for none.</param>
internal sealed class SpecPlaces(OpenSettings settings, CancellationToken cancellation, string? output = null)
{
    /// <summary>The files asked for of each project in an environment; null for all of them.</summary>
    private readonly Dictionary<(string Folder, string? Environment), HashSet<string>?> projects = [];
    private readonly List<string> loose = [];
    private readonly List<string> streams = [];
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
            fault = ProjectFolder.ProjectIn(Path.GetFullPath(paths is [var first, ..] ? first : ".", folder))
                is { } project
                ? $"there are no specs of '{project}' yet: build it once where they are C#, or write one to its folder 'specs'"
                : "there are no specs here: name files or folders, or write the first one with 'apiVersion' and 'kind'";
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
            else if (path == "-")
                fault ??= "'-' reads one file from standard input: write it alone";
            else if (!File.Exists(full))
                fault ??= $"'{path}' does not exist";
            else if (ProjectFolder.IsProject(full))
                projects[(Path.GetDirectoryName(full)!, settings.Environment)] = null;
            else if (SpecialFile.Of(full) is not null)
                streams.Add(full);
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
                Add(above, settings.Environment, file);
            return;
        }
        foreach (var project in ProjectFolder.Below(folder, cancellation))
            projects[(project, settings.Environment)] = null;
        if (!projects.ContainsKey((folder, settings.Environment)))
            folders.Add(folder);
    }

    /// <summary>An overlay is what it is in its environment alone.</summary>
    private void AddFile(string file)
    {
        if (ProjectFolder.Above(file) is not { } above)
        {
            loose.Add(file);
            return;
        }
        var environment = new ProjectFiles(above, isProject: true).EnvironmentOf(file) ?? settings.Environment;
        if (Open((above, environment)).Takes(file))
            Add(above, environment, file);
        else
            loose.Add(file);
    }

    private void Add(string project, string? environment, string file)
    {
        if (!projects.TryGetValue((project, environment), out var files))
            projects.Add((project, environment), files = new HashSet<string>(StringComparer.Ordinal));
        files?.Add(file);
    }

    private OpenedProject Open((string Folder, string? Environment) project) =>
        OpenedProject.Open(project.Folder, settings with { Environment = project.Environment }, cancellation);

    private IEnumerable<CheckedPlace> Places(string folder)
    {
        var ordered = projects
            .OrderBy(one => one.Key.Folder, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Environment, StringComparer.Ordinal);
        foreach (var (project, files) in ordered)
            yield return new CheckedPlace(Open(project), files);
        foreach (var bare in folders)
        {
            if (WithoutOutput(OpenedProject.Open(bare, settings, cancellation)) is { Request.Specs.Count: > 0 } opened)
                yield return new CheckedPlace(opened, null);
        }
        foreach (var stream in streams)
            yield return Read(stream, folder);
        if (loose.Count > 0)
            yield return new CheckedPlace(
                OpenedProject.Open(folder, loose, settings),
                loose.ToHashSet(StringComparer.Ordinal)
            );
    }

    /// <summary>A pipe, as shells make one of a command: it can be read once.</summary>
    private CheckedPlace Read(string stream, string folder) =>
        new(OpenedProject.Open(folder, settings, cancellation), null)
        {
            Input = SpecFiles.OpenStream(new SpecSource(stream, stream)).Text,
        };

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
