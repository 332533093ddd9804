using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Build.Logging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks;

/// <summary>Findings in MSBuild's log.</summary>
/// <param name="log">The log.</param>
/// <param name="engine">The build.</param>
/// <param name="rulePages">The full path of the folder with a page for each rule.</param>
/// <param name="home">The full path of the project's folder; null where it is not known.</param>
/// <param name="said">What was said already.</param>
internal sealed class TaskFindings(
    TaskLoggingHelper log,
    IBuildEngine engine,
    string? rulePages,
    string? home,
    SaidFindings said
)
{
    private readonly List<LoggedFinding> logged = [];

    /// <summary>Everything that was found.</summary>
    public IReadOnlyList<LoggedFinding> Logged => logged;

    /// <summary>Whether the build takes the warnings of an id as errors: <c>-warnaserror</c>.</summary>
    public bool IsError(string id) => engine is IBuildEngine8 strict && strict.ShouldTreatWarningAsError(id);

    /// <summary>Whether an error was found, be it that another framework's build has said it.</summary>
    public bool HasErrors { get; private set; }

    public void Report(Diagnostic finding)
    {
        HasErrors |= finding.Severity == Severity.Error;
        logged.Add(LoggedFinding.Of(finding, home));
        if (finding.Severity != Severity.Info && !said.MaySay(finding))
            return;
        // Ends are left out, since MSBuild would print them too: file(line,column) is what people and editors look for.
        // Plain consoles do not print the link of an error, so it ends the message, as it does in C#'s own.
        var (file, line, column) = (Printed(finding.Span), finding.Span.StartLine, finding.Span.StartColumn);
        var page = RulePage.Link(rulePages, finding.Id);
        var text = page is null ? finding.Message : $"{finding.Message} ({page})";
        switch (finding.Severity)
        {
            case Severity.Error:
                log.LogError(null, finding.Id, null, page, file, line, column, 0, 0, "{0}", text);
                break;
            case Severity.Warning:
                log.LogWarning(null, finding.Id, null, page, file, line, column, 0, 0, "{0}", text);
                break;
            default:
                var detail = MessageImportance.Normal;
                log.LogMessage(null, finding.Id, null, file, line, column, 0, 0, detail, "{0}", finding.Message);
                break;
        }
    }

    /// <summary>Files have full paths, as the C# compiler prints them: they tell projects apart, and lead to the file from anywhere.</summary>
    private string Printed(SourceSpan span) =>
        string.IsNullOrEmpty(home) || span.File.Length == 0 ? span.File : Path.GetFullPath(span.File, home);
}
