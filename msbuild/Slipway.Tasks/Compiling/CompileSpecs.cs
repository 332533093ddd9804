using Microsoft.Build.Framework;
using Slipway.Build.Compiling;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Compiling;

/// <summary>Checks specs and writes their manifests.</summary>
[MSBuildMultiThreadableTask]
public sealed class CompileSpecs : SlipwayTask
{
    /// <summary>The spec files; messages name them as the items do. Without any, the manifests of earlier ones are removed.</summary>
    public ITaskItem[] Specs { get; set; } = [];

    /// <summary>The schemas the project brings, as JSON files.</summary>
    public ITaskItem[] Schemas { get; set; } = [];

    /// <summary>The full path of the file with the specs of C# code; there need not be one.</summary>
    public string? Model { get; set; }

    /// <summary>The full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>How the compiler renamed source files: <c>from=to</c>, several of them between commas.</summary>
    public string? PathMap { get; set; }

    /// <summary>The full path of the folder the manifests go to.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The full path of the folder for what the next build needs to know.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>What to compile to: <c>kubernetes</c>, <c>kubevela</c>.</summary>
    public string[] Targets { get; set; } = [];

    /// <summary>Whether the project names no targets; what the default ones do not have is advice then.</summary>
    public bool TakesDefaultTargets { get; set; }

    /// <summary>The namespace of specs that name none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The environment that is built for.</summary>
    public string? Environment { get; set; }

    /// <summary>The environments the project has; without any, every one is taken.</summary>
    public string[] Environments { get; set; } = [];

    /// <summary>The overlay files of the environment.</summary>
    public ITaskItem[] Overlays { get; set; } = [];

    /// <summary>The platform's versions.</summary>
    public string? Profile { get; set; }

    /// <summary>What serving components become: <c>Deployments</c> or <c>Inference</c>.</summary>
    public string? Serving { get; set; }

    /// <summary>Objects that live outside the project, with metadata <c>Kind</c> and <c>Namespace</c>.</summary>
    public ITaskItem[] Externals { get; set; } = [];

    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Ids of warnings that are errors, between semicolons or commas.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Ids of warnings that stay warnings.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Ids of warnings that are left out.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The project's analyzer configs: global ones, and those of folders.</summary>
    public ITaskItem[] GlobalConfigs { get; set; } = [];

    /// <summary>Whether the project takes the files in <c>specs/</c> without listing them, so that others may be meant too.</summary>
    public bool TakesDefaults { get; set; }

    /// <summary>Files that the project has for something else.</summary>
    public ITaskItem[] Others { get; set; } = [];

    /// <summary>True once the specs were compiled; a skipped target leaves it unset.</summary>
    [Output]
    public bool Compiled { get; private set; }

    private protected override string Home => ProjectFolder;

    private protected override void Run(CancellationToken cancellation)
    {
        var known = Specs.Concat(Schemas).Concat(Overlays).Concat(Others).Select(item => item.GetMetadata("FullPath"));
        var request = new BuildRequest
        {
            Project = ProjectFile,
            Specs = [.. Specs.Select(Source)],
            Schemas = [.. Schemas.Select(Source)],
            Model = Model,
            ProjectFolder = ProjectFolder,
            PathMap = PathMap,
            OutputFolder = OutputFolder,
            IntermediateFolder = IntermediateFolder,
            Targets = Targets,
            TakesDefaultTargets = TakesDefaultTargets,
            Namespace = Namespace,
            Environment = Environment,
            Environments = Environments,
            Overlays = [.. Overlays.Select(Source)],
            Profile = Profile,
            Serving = Serving,
            Externals = [.. Externals.Select(External)],
            Severities = Severities(),
            Misplaced = TakesDefaults ? [.. new MisplacedSpecs(ProjectFolder, known).Near()] : [],
        };
        Compiled = SpecBuild.Run(request, Findings.Report, cancellation);
    }

    private static SpecSource Source(ITaskItem item) => new(item.ItemSpec, item.GetMetadata("FullPath"));

    private SeverityOptions Severities() =>
        new()
        {
            TreatWarningsAsErrors = TreatWarningsAsErrors,
            WarningsAsErrors = WarningsAsErrors,
            WarningsNotAsErrors = WarningsNotAsErrors,
            NoWarn = NoWarn,
            GlobalConfigs = [.. GlobalConfigs.Select(item => item.GetMetadata("FullPath"))],
        };

    private static External External(ITaskItem item)
    {
        var kind = item.GetMetadata("Kind");
        var inNamespace = item.GetMetadata("Namespace");
        return new External(kind, item.ItemSpec, inNamespace.Length == 0 ? null : inNamespace);
    }
}
