using Microsoft.Build.Utilities;
using Slipway.Build.Faults;
using Slipway.Bundles;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Bundling;

/// <summary>What the tasks about bundles have in common: faults become errors about the project.</summary>
internal static class BundleTask
{
    /// <summary>Does a task's work.</summary>
    /// <returns>Whether it succeeded.</returns>
    public static bool Run(TaskLoggingHelper log, string project, string? rulePages, Action work)
    {
        var findings = new TaskFindings(log, rulePages);
        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
            return false;
        }
        catch (DiagnosticException failure)
        {
            foreach (var fault in failure.Diagnostics)
                findings.Report(About(fault, project));
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help no one who reads the log.
            var place = SourceSpan.StartOf(project);
            findings.Report(BuildDiagnostics.Internal.At(place, exception.GetType().Name));
        }
        return !log.HasLoggedErrors;
    }

    /// <summary>Reports a fault that the work goes on in spite of.</summary>
    public static void Warn(TaskLoggingHelper log, string project, string? rulePages, Diagnostic fault) =>
        new TaskFindings(log, rulePages).Report(About(fault, project));

    /// <summary>A fault without a place as a finding about the project: its message names the file.</summary>
    public static Diagnostic About(Diagnostic fault, string project) =>
        fault.Span == SourceSpan.None ? fault with { Span = SourceSpan.StartOf(project) } : fault;
}
