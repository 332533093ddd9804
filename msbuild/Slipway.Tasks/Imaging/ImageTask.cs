using Microsoft.Build.Framework;
using Slipway.Build.Faults;
using Slipway.Build.Files;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Tasks.Imaging;

/// <summary>A task that works with images: how it waits, how it is cancelled, and how it fails.</summary>
public abstract class ImageTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>What messages call the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var findings = new TaskFindings(Log, RulePages);
        var report = new ImageReport(findings, ProjectFile, ProjectFolder);
        try
        {
            // The one place where MSBuild's own thread waits: a task has no other way to be asynchronous.
            Task.Run(() => RunAsync(findings, report, cancellation.Token)).GetAwaiter().GetResult();
        }
        catch (DiagnosticException fault)
        {
            report.Add(fault);
        }
        catch (UnwritableFileException failure)
        {
            var place = SourceSpan.StartOf(ProjectFile);
            findings.Report(BuildDiagnostics.CannotWrite.At(place, failure.Path, failure.Message));
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
            return false;
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help no one who reads the log.
            var place = SourceSpan.StartOf(ProjectFile);
            findings.Report(BuildDiagnostics.Internal.At(place, exception.GetType().Name));
        }
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Does the work.</summary>
    /// <param name="findings">Takes what is wrong with options.</param>
    /// <param name="report">Takes what is wrong with images.</param>
    /// <param name="cancellation">Ends it.</param>
    private protected abstract Task RunAsync(TaskFindings findings, ImageReport report, CancellationToken cancellation);

    /// <summary>Says something that everyone who waits may want to know.</summary>
    private protected void Say(string line) => Log.LogMessage(MessageImportance.High, "{0}", line);

    /// <summary>Whether a registry can be one, or none is named; where it cannot, this is reported.</summary>
    private protected bool IsRegistry(TaskFindings findings, string? registry)
    {
        if (
            string.IsNullOrEmpty(registry)
            || ImageReference.Parse(registry.TrimEnd('/') + "/image") is { HasHost: true }
        )
            return true;
        BadOption(
            findings,
            "SlipwayRegistry",
            $"'{registry}' is not a registry; write its host, and a path in it where one is wanted, in lower case and without https://, such as registry.example.com/ml"
        );
        return false;
    }

    /// <summary>Reports an option of a wrong value.</summary>
    private protected void BadOption(TaskFindings findings, string option, string wrong) =>
        findings.Report(BuildDiagnostics.BadOption.At(SourceSpan.StartOf(ProjectFile), option, wrong));

    /// <summary>Lets go of what the task holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            cancellation.Dispose();
    }
}
