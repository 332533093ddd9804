using Microsoft.Build.Framework;
using Slipway.Build.Faults;
using Slipway.Build.Files;
using Slipway.Build.Logging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks;

/// <summary>A task of Slipway: how it is cancelled, and how faults become errors.</summary>
public abstract class SlipwayTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();
    private TaskFindings? findings;

    /// <summary>What messages call the project file; a full path where the task knows its folder from nowhere else.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <summary>The full path of the file that the builds of several target frameworks have in common: <see cref="SaidFindings"/>.</summary>
    public string? Said { get; set; }

    /// <summary>The full path of the intermediate folder of findings; null where no error log has them.</summary>
    public string? LogFolder { get; set; }

    /// <summary>The full path of the project's folder; null where it is not known.</summary>
    private protected virtual string? Home =>
        Path.IsPathFullyQualified(ProjectFile) ? Path.GetDirectoryName(ProjectFile) : null;

    /// <summary>Takes findings that have their places.</summary>
    private protected TaskFindings Findings =>
        findings ??= new TaskFindings(Log, BuildEngine, RulePages, Home, new SaidFindings(Said));

    /// <summary>The project as a place.</summary>
    private protected SourceSpan Project => SourceSpan.StartOf(ProjectFile);

    /// <inheritdoc />
    public sealed override bool Execute()
    {
        try
        {
            Run(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
            return false;
        }
        catch (DiagnosticException failure)
        {
            foreach (var fault in failure.Diagnostics)
                Report(fault);
        }
        catch (UnwritableFileException failure)
        {
            Findings.Report(BuildDiagnostics.CannotWrite.At(Project, failure.Path, failure.Message));
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help no one who reads the log.
            Findings.Report(BuildDiagnostics.Internal.At(Project, exception.GetType().Name));
        }
        KeepFindings();
        // What another framework's build has said fails this one in silence.
        if (Findings.HasErrors && !Log.HasLoggedErrors && BuildEngine is IBuildEngine7 tolerant)
            tolerant.AllowFailureWithoutError = true;
        return !Log.HasLoggedErrors && !Findings.HasErrors;
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
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DiagnosticException">The work cannot be done; its faults are reported.</exception>
    private protected abstract void Run(CancellationToken cancellation);

    /// <summary>Waits for work. The one place where MSBuild's own thread does: a task has no other way to be asynchronous.</summary>
    private protected static void Wait(Func<Task> work) => Task.Run(work).GetAwaiter().GetResult();

    /// <summary>Reports a fault: about its file, or else about the project.</summary>
    private protected virtual void Report(Diagnostic fault) => Findings.Report(AtHome(fault));

    /// <summary>A fault without a place as one of the project: its message names the file.</summary>
    private protected Diagnostic AtHome(Diagnostic fault) =>
        fault.Span == SourceSpan.None ? fault with { Span = Project } : fault;

    /// <summary>Reports an option of a wrong value.</summary>
    private protected void BadOption(string option, string wrong) =>
        Findings.Report(BuildDiagnostics.BadOption.At(Project, option, wrong));

    /// <summary>Says something that everyone who waits may want to know.</summary>
    private protected void Say(string line) => Log.LogMessage(MessageImportance.High, "{0}", line);

    /// <summary>Keeps what was found for the error log, of this build and of those in which the task has nothing to do.</summary>
    private void KeepFindings()
    {
        if (string.IsNullOrEmpty(LogFolder))
            return;
        try
        {
            new ErrorLog(LogFolder, Findings.IsError).Add(GetType().Name, Findings.Logged);
        }
        catch (UnwritableFileException failure)
        {
            Findings.Report(BuildDiagnostics.CannotWrite.At(Project, failure.Path, failure.Message));
        }
    }

    /// <summary>Lets go of what the task holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            cancellation.Dispose();
    }
}
