using Microsoft.Build.Utilities;
using Slipway.Build.Compiling;
using Slipway.Bundles;
using Slipway.Language.Diagnostics;
using Slipway.Oci;
using Slipway.Schema;

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
        catch (BundleException fault)
        {
            findings.Report(Error(fault, project));
        }
        catch (ImageFaultException fault)
        {
            findings.Report(Error(fault.Fault.Id, project, fault.Message));
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help nobody who reads the log.
            var place = SourceSpan.StartOf(project);
            findings.Report(Finding.Of(BuildDiagnostics.Internal.At(place, exception.GetType().Name)));
        }
        return !log.HasLoggedErrors;
    }

    /// <summary>Reports a fault that the work goes on in spite of.</summary>
    public static void Warn(TaskLoggingHelper log, string project, string? rulePages, BundleException fault) =>
        new TaskFindings(log, rulePages).Report(
            Error(fault.Fault.Id, project, fault.Message) with
            {
                Severity = FindingSeverity.Warning,
            }
        );

    /// <summary>A fault as an error about the project.</summary>
    public static Finding Error(BundleException fault, string project) => Error(fault.Fault.Id, project, fault.Message);

    private static Finding Error(string id, string project, string message) =>
        new(FindingSeverity.Error, id, project, 1, 1, 1, 1, message);
}
