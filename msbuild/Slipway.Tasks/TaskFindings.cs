using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Tasks.Building;

namespace Slipway.Tasks;

/// <summary>Findings in MSBuild's log.</summary>
internal sealed class TaskFindings(TaskLoggingHelper log, string? rulePages)
{
    public void Report(Finding finding)
    {
        // The page is for loggers and editors; consoles do not print it, so the message holds the remedy itself. Ends
        // are left out, since MSBuild would print them too: file(line,column) is what people and editors look for.
        var page = string.IsNullOrEmpty(rulePages) ? null : Path.Combine(rulePages, finding.Id + ".md");
        var (file, line, column) = (finding.File, finding.Line, finding.Column);
        switch (finding.Severity)
        {
            case FindingSeverity.Error:
                log.LogError(null, finding.Id, null, page, file, line, column, 0, 0, "{0}", finding.Message);
                break;
            case FindingSeverity.Warning:
                log.LogWarning(null, finding.Id, null, page, file, line, column, 0, 0, "{0}", finding.Message);
                break;
            default:
                var detail = MessageImportance.Normal;
                log.LogMessage(null, finding.Id, null, file, line, column, 0, 0, detail, "{0}", finding.Message);
                break;
        }
    }
}
