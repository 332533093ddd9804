using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Build.Compiling;
using Slipway.Build.Faults;
using Slipway.Compiler.Pinning;
using Slipway.Schema;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Compiling;

/// <summary>Writes the manifests of the last build with the digests of the images that the project built.</summary>
[MSBuildMultiThreadableTask]
public sealed class PinManifests : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>What messages call the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of the file in which the build noted what it was asked for.</summary>
    [Required]
    public string Request { get; set; } = "";

    /// <summary>The images the project built, with metadata <c>Reference</c> and <c>Digest</c>.</summary>
    public ITaskItem[] BuiltImages { get; set; } = [];

    /// <summary>The full path of the folder the manifests go to.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The full path of the folder for their record.</summary>
    [Required]
    public string IntermediateFolder { get; set; } = "";

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var findings = new TaskFindings(Log, RulePages);
        try
        {
            return PinBuild.Run(
                    ProjectFile,
                    Request,
                    new ImagePins(BuiltImages.SelectMany(BuiltImageItem.Pins)),
                    OutputFolder,
                    IntermediateFolder,
                    findings.Report,
                    cancellation.Token
                ) && !Log.HasLoggedErrors;
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
        }
        catch (Exception exception)
        {
            // A defect must not look like a user's mistake, and its inner words help no one who reads the log.
            var place = SourceSpan.StartOf(ProjectFile);
            findings.Report(BuildDiagnostics.Internal.At(place, exception.GetType().Name));
        }
        return false;
    }

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => cancellation.Dispose();
}
