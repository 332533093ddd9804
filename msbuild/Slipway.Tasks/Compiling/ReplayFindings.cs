using Microsoft.Build.Framework;
using Slipway.Build.Compiling;

namespace Slipway.Tasks.Compiling;

/// <summary>Reports again what the last build found: MSBuild skips a target that is up to date, and its warnings with it.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReplayFindings : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the record the last build left.</summary>
    [Required]
    public string Record { get; set; } = "";

    /// <summary>The full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <summary>The full path of the file that the builds of several target frameworks have in common: <see cref="SaidFindings"/>.</summary>
    public string? Said { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var findings = new TaskFindings(Log, BuildEngine, RulePages, ProjectFolder, new SaidFindings(Said));
        foreach (var finding in RecordedFindings.WarningsOf(Record))
            findings.Report(finding);
        return !Log.HasLoggedErrors;
    }
}
