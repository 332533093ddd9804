using Microsoft.Build.Framework;
using Slipway.Build.Compiling;

namespace Slipway.Tasks.Compiling;

/// <summary>Turns schemas that clusters keep as YAML into JSON files, which the C# compiler and the specs' check take.</summary>
[MSBuildMultiThreadableTask]
public sealed class ConvertSchemas : SlipwayTask
{
    /// <summary>The YAML files; messages name them as the items do.</summary>
    [Required]
    public ITaskItem[] Schemas { get; set; } = [];

    /// <summary>The full path of the folder the JSON files go to; it holds nothing else.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The full path of the list of JSON files to write, one full path a line.</summary>
    [Required]
    public string SchemaList { get; set; } = "";

    private protected override void Run(CancellationToken cancellation)
    {
        var sources = Schemas.Select(item => new SpecSource(item.ItemSpec, item.GetMetadata("FullPath"))).ToList();
        foreach (var found in SchemaFolder.Write(sources, OutputFolder, SchemaList, cancellation))
            Findings.Report(found);
    }
}
