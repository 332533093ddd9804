using Microsoft.Build.Framework;
using Slipway.Build.Compiling;
using Slipway.Build.Faults;
using Slipway.Build.Hosting;

namespace Slipway.Tasks.Compiling;

/// <summary>Warns about a project that refers to Slipway and has no specs: they may be where it does not look.</summary>
[MSBuildMultiThreadableTask]
public sealed class FindSpecs : SlipwayTask
{
    /// <summary>The full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The full path of the compiled project.</summary>
    public string? Assembly { get; set; }

    /// <summary>Files that the project has for something else.</summary>
    public ITaskItem[] Others { get; set; } = [];

    /// <summary>Whether the project has schemas, models or images.</summary>
    public bool HasOthers { get; set; }

    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Ids of warnings that are errors, between semicolons or commas.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Ids of warnings that stay warnings.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Ids of findings that are left out.</summary>
    public string? NoWarn { get; set; }

    /// <summary>Whether there was nothing to say.</summary>
    [Output]
    public bool IsSilent { get; private set; }

    private protected override string Home => ProjectFolder;

    private protected override void Run(CancellationToken cancellation)
    {
        var severities = new SeverityOptions
        {
            TreatWarningsAsErrors = TreatWarningsAsErrors,
            WarningsAsErrors = WarningsAsErrors,
            WarningsNotAsErrors = WarningsNotAsErrors,
            NoWarn = NoWarn,
        }.ToPolicy(ProjectFolder);
        var others = Others.Select(item => item.GetMetadata("FullPath"));
        var found = new MisplacedSpecs(ProjectFolder, others).Anywhere();
        var isUsed = HasOthers || (File.Exists(Assembly) && SpecMethodsProbe.Uses(Assembly));
        if (found.Count == 0 && !isUsed)
            found = [BuildDiagnostics.NoSpecs.At(Project, MisplacedSpecs.Folder)];
        IsSilent = found.Count == 0;
        foreach (var finding in found)
        {
            if (severities.Apply(finding) is { } wanted)
                Findings.Report(wanted);
        }
    }
}
