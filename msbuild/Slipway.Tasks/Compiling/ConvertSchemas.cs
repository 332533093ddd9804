using Microsoft.Build.Framework;
using Slipway.Build.Compiling;
using Slipway.Build.Faults;
using Slipway.Build.Files;

namespace Slipway.Tasks.Compiling;

/// <summary>Turns schemas that clusters keep as YAML into JSON files, which the C# compiler and the specs' check take.</summary>
[MSBuildMultiThreadableTask]
public sealed class ConvertSchemas : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>What messages call the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The YAML files; messages name them as the items do.</summary>
    [Required]
    public ITaskItem[] Schemas { get; set; } = [];

    /// <summary>The full path of the folder the JSON files go to; it holds nothing else.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The full path of the list of JSON files to write, one full path a line.</summary>
    [Required]
    public string SchemaList { get; set; } = "";

    /// <summary>The full path of the folder with a page for each rule.</summary>
    public string? RulePages { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var sources = Schemas.Select(item => new SpecSource(item.ItemSpec, item.GetMetadata("FullPath"))).ToList();
        var findings = new TaskFindings(Log, RulePages);
        try
        {
            foreach (var found in SchemaFolder.Write(sources, OutputFolder, SchemaList, cancellation.Token))
                findings.Report(found);
        }
        catch (OperationCanceledException)
        {
            // MSBuild says itself that the build was cancelled.
            return false;
        }
        catch (UnwritableFileException failure)
        {
            var place = Slipway.Schema.SourceSpan.StartOf(ProjectFile);
            findings.Report(BuildDiagnostics.CannotWrite.At(place, failure.Path, failure.Message));
        }
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc />
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => cancellation.Dispose();
}
