using Microsoft.Build.Framework;
using Slipway.Build.Hosting;
using Slipway.Schema;

namespace Slipway.Tasks.Hosting;

/// <summary>Runs the methods of a compiled project that are marked with <c>[Spec]</c>, in a process of its own, for the specs they return.</summary>
[MSBuildMultiThreadableTask]
public sealed class RunSpecs : SlipwayTask
{
    /// <summary>The full path of the project's folder, where user code runs.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The full path of the compiled project.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The full path of the list of its dependencies.</summary>
    public string? DependencyFile { get; set; }

    /// <summary>The full path of the project's own runtime configuration, where it is a program.</summary>
    public string? RuntimeConfiguration { get; set; }

    /// <summary>The frameworks it runs on, with metadata <c>FrameworkName</c> and <c>Version</c>.</summary>
    public ITaskItem[] Frameworks { get; set; } = [];

    /// <summary>The folders that packages were restored to.</summary>
    public string[] PackageFolders { get; set; } = [];

    /// <summary>The full path of the program <c>dotnet</c>.</summary>
    [Required]
    public string Dotnet { get; set; } = "";

    /// <summary>The full path of the spec host.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>The full path of the folder for what the next build needs to know.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>The full path of the file to write; removed where the project has no spec methods.</summary>
    [Required]
    public string Model { get; set; } = "";

    /// <summary>The namespace of specs that name none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The environment the build is for.</summary>
    public string? Environment { get; set; }

    /// <summary>Properties passed on to spec methods, with metadata <c>Value</c>.</summary>
    public ITaskItem[] Properties { get; set; } = [];

    /// <summary>How the compiler renamed source files: <c>from=to</c>, several of them between commas.</summary>
    public string? PathMap { get; set; }

    /// <summary>How long user code may run, in seconds.</summary>
    public int Timeout { get; set; } = 60;

    private protected override string Home => ProjectFolder;

    private protected override void Run(CancellationToken cancellation)
    {
        var run = new SpecRun
        {
            Project = ProjectFile,
            ProjectFolder = ProjectFolder,
            Assembly = Assembly,
            DependencyFile = DependencyFile,
            RuntimeConfiguration = RuntimeConfiguration,
            Frameworks =
            [
                .. Frameworks.Select(item => (item.GetMetadata("FrameworkName"), item.GetMetadata("Version"))),
            ],
            PackageFolders = PackageFolders,
            Dotnet = Dotnet,
            Host = Host,
            IntermediateFolder = IntermediateFolder,
            Model = Model,
            Namespace = Namespace,
            Environment = Environment,
            Properties = [.. Properties.Select(item => (item.ItemSpec, item.GetMetadata("Value")))],
            Limit = TimeSpan.FromSeconds(Timeout),
        };
        var names = new SourceNames(ProjectFolder, PathMap);
        foreach (var fault in SpecHost.Run(run, Say, cancellation))
            Findings.Report(fault with { Span = Place(fault.Span, names) });
    }

    /// <summary>A fault that is in no line of code is the project's.</summary>
    private SourceSpan Place(SourceSpan span, SourceNames names) =>
        span == SourceSpan.None ? SourceSpan.Whole(ProjectFile) : span with { File = names.Of(span.File) };
}
