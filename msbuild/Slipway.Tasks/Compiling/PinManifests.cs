using Microsoft.Build.Framework;
using Slipway.Build.Compiling;
using Slipway.Compiler.Pinning;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Compiling;

/// <summary>Writes the manifests of the last build with the digests of the images that the project built.</summary>
[MSBuildMultiThreadableTask]
public sealed class PinManifests : SlipwayTask
{
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

    private protected override void Run(CancellationToken cancellation) =>
        PinBuild.Run(
            ProjectFile,
            Request,
            new ImagePins(BuiltImages.SelectMany(item => BuiltImageItem.Read(item).Pins)),
            OutputFolder,
            IntermediateFolder,
            Findings.Report,
            cancellation
        );
}
