using Microsoft.Build.Framework;
using Slipway.Bundles;

namespace Slipway.Tasks.Bundling;

/// <summary>Checks a bundle, and prints what is in it.</summary>
[MSBuildMultiThreadableTask]
public sealed class InspectBundle : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>What messages call the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of the bundle: an archive, an image layout, or the folder it was unpacked to.</summary>
    [Required]
    public string Bundle { get; set; } = "";

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <inheritdoc />
    public override bool Execute() =>
        BundleTask.Run(
            Log,
            ProjectFile,
            RulePages,
            () =>
            {
                foreach (var line in BundleText.Print(Slipway.Bundles.Bundle.Open(Bundle, cancellation.Token)))
                    Log.LogMessage(MessageImportance.High, "{0}", line);
            }
        );

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => cancellation.Dispose();
}
