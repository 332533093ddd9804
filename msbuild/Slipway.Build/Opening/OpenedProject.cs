using Slipway.Build.Compiling;
using Slipway.Compiler;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Opening;

/// <summary>
/// A project, or a folder with specs and no project, as it is now: for tools that no build calls. Of a project, what its last
/// build was asked for counts, and the specs that its C# code described then; its code does not run.
/// </summary>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Request">What a build is asked for, with the files of today.</param>
internal sealed record OpenedProject(string Folder, BuildRequest Request)
{
    /// <summary>The overlay files of all its environments.</summary>
    public IReadOnlyList<SpecSource> AllOverlays { get; init; } = [];

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="settings">What is asked for in place of what the project says.</param>
    /// <param name="cancellation">Stops between folders.</param>
    public static OpenedProject Open(string folder, OpenSettings settings, CancellationToken cancellation)
    {
        var project = ProjectFolder.Is(folder) ? ProjectFolder.ProjectIn(folder) : null;
        var asked = project is null ? null : ProjectFolder.Asked(folder);
        var files = new ProjectFiles(folder, project is not null);
        var request = With(asked ?? Unbuilt(folder, project ?? ""), settings);
        var environments = request.Environments.Union(files.EnvironmentNames(), StringComparer.Ordinal);
        return new OpenedProject(
            folder,
            request with
            {
                Specs = Current(asked, files.Specs(cancellation)),
                Schemas = WithNew(asked?.Schemas, files.OwnSchemas(cancellation)),
                Overlays = WithNew(
                    asked?.Environment == request.Environment ? asked?.Overlays : null,
                    files.Overlays(request.Environment)
                ),
                Environments = string.IsNullOrEmpty(request.Environment) ? [] : [.. environments],
            }
        )
        {
            AllOverlays = files.AllOverlays(),
        };
    }

    /// <summary>Opens files that belong to no project.</summary>
    /// <param name="folder">The full path of the folder that messages name them from.</param>
    /// <param name="paths">Their full paths.</param>
    /// <param name="settings">What is asked for.</param>
    public static OpenedProject Open(string folder, IReadOnlyList<string> paths, OpenSettings settings)
    {
        var files = new ProjectFiles(folder, isProject: false);
        return new OpenedProject(
            folder,
            With(Unbuilt(folder, ""), settings) with
            {
                Specs = [.. paths.Distinct(StringComparer.Ordinal).Select(files.Source)],
            }
        );
    }

    /// <summary>Opens a file in the folder of a project that is not one of its specs: options and schemas of the project count for it, and nothing else of it.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    /// <param name="path">The full path of the file.</param>
    /// <param name="settings">What is asked for in place of what the project says.</param>
    /// <param name="cancellation">Stops between folders.</param>
    public static OpenedProject OpenAlone(
        string folder,
        string path,
        OpenSettings settings,
        CancellationToken cancellation
    )
    {
        var project = Open(folder, settings, cancellation);
        return project with
        {
            AllOverlays = [],
            Request = project.Request with
            {
                Specs = [new ProjectFiles(folder, isProject: true).Source(path)],
                Model = null,
                Overlays = [],
            },
        };
    }

    /// <summary>Whether a file is one of its specs, schemas or overlays.</summary>
    /// <param name="path">The full path of the file.</param>
    public bool Takes(string path) =>
        Request.Specs.Concat(Request.Schemas).Concat(Request.Overlays).Any(source => source.Path == path);

    /// <summary>Checks and compiles everything, as a build does.</summary>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    public Compilation Compile(List<Diagnostic> findings, CancellationToken cancellation) =>
        Compile(SpecFiles.Open(Request.Specs, cancellation), findings, cancellation);

    /// <summary>Checks and compiles a text alone, with the options of the project.</summary>
    /// <param name="source">The text.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    public Compilation Compile(SourceText source, List<Diagnostic> findings, CancellationToken cancellation) =>
        Compile([new SpecContent(source.File, [], source)], findings, cancellation);

    /// <summary>Checks and compiles contents in place of its files, for tools that have not written them.</summary>
    /// <param name="specs">The contents.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    /// <param name="overlays">Contents in place of its overlays; null for those on disk.</param>
    public Compilation Compile(
        IReadOnlyList<SpecContent> specs,
        List<Diagnostic> findings,
        CancellationToken cancellation,
        IReadOnlyList<SpecContent>? overlays = null
    )
    {
        var analysis = SpecAnalysis.Run(Request, specs, findings, cancellation, overlays);
        var compilation = Compilation.Run(analysis, Request.KnownTargets, cancellation: cancellation);
        findings.AddRange(compilation.Analysis.Diagnostics);
        return compilation;
    }

    private static BuildRequest Unbuilt(string folder, string project) =>
        new()
        {
            Project = project,
            Specs = [],
            ProjectFolder = folder,
            OutputFolder = "",
            IntermediateFolder = "",
            Targets = BuildRequest.DefaultTargets,
            TakesDefaultTargets = true,
            Severities = new SeverityOptions { GlobalConfigs = EditorConfigs(folder) },
        };

    private static BuildRequest With(BuildRequest request, OpenSettings settings) =>
        request with
        {
            Targets = settings.Targets.Count > 0 ? settings.Targets : request.Targets,
            TakesDefaultTargets = settings.Targets.Count == 0 && request.TakesDefaultTargets,
            Namespace = settings.Namespace ?? request.Namespace,
            Environment = settings.Environment ?? request.Environment,
            Profile = settings.Profile ?? request.Profile,
            Serving = settings.Serving ?? request.Serving,
            Externals = [.. request.Externals, .. settings.Externals],
            Severities = request.Severities with
            {
                NoWarn = string.Join(';', [request.Severities.NoWarn ?? "", .. settings.NoWarn]),
                TreatWarningsAsErrors = settings.TreatWarningsAsErrors || request.Severities.TreatWarningsAsErrors,
            },
        };

    /// <summary>What the last build took and is still there, and what was added since.</summary>
    private static IReadOnlyList<SpecSource> Current(BuildRequest? asked, IReadOnlyList<SpecSource> found)
    {
        if (asked is null)
            return found;
        var built = File.GetLastWriteTimeUtc(asked.AskedFile);
        var known = asked.Specs.Select(spec => spec.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. asked.Specs.Where(spec => File.Exists(spec.Path)),
            .. found.Where(spec => !known.Contains(spec.Path) && File.GetLastWriteTimeUtc(spec.Path) > built),
        ];
    }

    /// <summary>What the last build took and is still there, those that it listed itself among them, and what is found.</summary>
    private static IReadOnlyList<SpecSource> WithNew(
        IReadOnlyList<SpecSource>? built,
        IReadOnlyList<SpecSource> found
    ) =>
        [
            .. (built ?? [])
                .Where(one => File.Exists(one.Path))
                .Concat(found)
                .DistinctBy(one => one.Path, StringComparer.Ordinal),
        ];

    private static IReadOnlyList<string> EditorConfigs(string folder)
    {
        var configs = new List<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            configs.AddRange(new[] { ".editorconfig", ".globalconfig" }.Select(name => Path.Combine(at, name)));
        return [.. configs.Where(File.Exists)];
    }
}
