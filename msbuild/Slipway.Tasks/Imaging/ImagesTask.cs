using System.Globalization;
using Microsoft.Build.Framework;
using Slipway.Oci;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Schema;
using Slipway.Tasks.Building;

namespace Slipway.Tasks.Imaging;

/// <summary>A task over the images of a project: what it is told of them, and how it fails.</summary>
public abstract class ImagesTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>What messages call the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The models, items <c>SlipwayModel</c>.</summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>The images of files, items <c>SlipwayImage</c>.</summary>
    public ITaskItem[] Images { get; set; } = [];

    /// <summary>The full path of the folder for what the next build needs to know.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>The full path of the lock file.</summary>
    [Required]
    public string LockFile { get; set; } = "";

    /// <summary>The base of models that name none.</summary>
    [Required]
    public string ModelBaseImage { get; set; } = "";

    /// <summary>The tag of images that name none.</summary>
    [Required]
    public string Version { get; set; } = "";

    /// <summary><c>none</c> or <c>gzip</c> for images that say neither; empty for none.</summary>
    public string? Compression { get; set; }

    /// <summary>The time everything in images has, in seconds since 1970; empty for 0.</summary>
    public string? SourceDateEpoch { get; set; }

    /// <summary>Full paths of folders that go into no image.</summary>
    public string[] Excluded { get; set; } = [];

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var findings = new TaskFindings(Log, RulePages);
        var report = new ImageReport(findings, ProjectFile, ProjectFolder);
        try
        {
            var bases = Bases();
            if (
                Defaults(findings) is { } defaults
                && new ProjectImages(defaults, bases, report.Add).Read(Models, Images) is { } recipes
            )
            {
                var progress = new PackProgress(
                    line => Log.LogMessage(MessageImportance.High, "{0}", line),
                    TimeProvider.System
                );
                // The one place where MSBuild's own thread waits: a task has no other way to be asynchronous.
                Task.Run(() => RunAsync(recipes, bases, progress, report, cancellation.Token))
                    .GetAwaiter()
                    .GetResult();
            }
        }
        catch (ImageFaultException fault)
        {
            report.Add(fault);
        }
        catch (UnwritableFileException failure)
        {
            var place = SourceSpan.StartOf(ProjectFile);
            findings.Report(Finding.Of(BuildDiagnostics.CannotWrite.At(place, failure.Path, failure.Message)));
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
            return false;
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help nobody who reads the log.
            var place = SourceSpan.StartOf(ProjectFile);
            findings.Report(Finding.Of(BuildDiagnostics.Internal.At(place, exception.GetType().Name)));
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
    private protected abstract Task RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IBaseImages bases,
        IProgress<PackedBytes> progress,
        ImageReport report,
        CancellationToken cancellation
    );

    /// <summary>Lets go of what the task holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            cancellation.Dispose();
    }

    private BaseImageFinder Bases() =>
        new(ProjectFolder, Path.Combine(IntermediateFolder, "bases"), new UnreachableRegistries());

    private ImageDefaults? Defaults(TaskFindings findings)
    {
        long time = 0;
        if (
            !string.IsNullOrEmpty(SourceDateEpoch)
            && !(
                long.TryParse(SourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out time)
                && time <= uint.MaxValue
            )
        )
        {
            var place = SourceSpan.StartOf(ProjectFile);
            var wrong = $"'{SourceDateEpoch}' is no time; write seconds since 1970, such as 1700000000";
            findings.Report(Finding.Of(BuildDiagnostics.BadOption.At(place, "SOURCE_DATE_EPOCH", wrong)));
            return null;
        }
        return new ImageDefaults
        {
            ProjectFolder = ProjectFolder,
            Version = Version,
            ModelBase = ModelBaseImage,
            Compression = Compression,
            Time = time,
            Excluded = [.. Excluded.Select(Path.TrimEndingDirectorySeparator)],
        };
    }
}
