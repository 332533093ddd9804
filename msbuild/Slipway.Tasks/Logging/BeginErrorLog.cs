using Microsoft.Build.Framework;
using Slipway.Build.Logging;

namespace Slipway.Tasks.Logging;

/// <summary>Begins the error log of a project's build, so that it never holds what an earlier build found.</summary>
[MSBuildMultiThreadableTask]
public sealed class BeginErrorLog : SlipwayTask
{
    /// <summary>The full path of the SARIF file.</summary>
    [Required]
    public string LogFile { get; set; } = "";

    /// <summary>The full path of the folder that paths are relative to; by default that of the repository.</summary>
    public string? SourceRoot { get; set; }

    /// <summary>The full path of the solution's folder, for projects in no repository.</summary>
    public string? SolutionFolder { get; set; }

    /// <summary>The target framework, in a project of several.</summary>
    public string? Framework { get; set; }

    /// <summary>Whether the builds of the target frameworks follow.</summary>
    public bool IsOuter { get; set; }

    private protected override void Run(CancellationToken cancellation)
    {
        var session = new LogSession(
            LogFile,
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(Root())),
            ProjectFile,
            string.IsNullOrEmpty(Framework) ? null : Framework,
            RulePages,
            DateTime.UtcNow.Ticks
        );
        if (IsOuter)
            SarifFile.Remove(session);
        else
            new ErrorLog(LogFolder!, Findings.IsError).Begin(session);
    }

    private string Root()
    {
        if (!string.IsNullOrEmpty(SourceRoot))
            return SourceRoot;
        // Without a solution, MSBuild's property says so in words.
        return LogPath.Repository(Home!) ?? (Path.IsPathFullyQualified(SolutionFolder ?? "") ? SolutionFolder! : Home!);
    }
}
