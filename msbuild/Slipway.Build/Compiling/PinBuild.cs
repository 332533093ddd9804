using Slipway.Build.Faults;
using Slipway.Build.Files;
using Slipway.Compiler.Pinning;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>Writes the manifests of a build with the digests of the images that the project builds.</summary>
internal static class PinBuild
{
    /// <summary>Pins. What goes wrong is reported, never thrown, cancellation apart.</summary>
    /// <param name="project">What messages call the project file.</param>
    /// <param name="requestFile">What the build was asked for, as it left it.</param>
    /// <param name="pins">The images.</param>
    /// <param name="outputFolder">The full path of the folder the pinned manifests go to.</param>
    /// <param name="intermediateFolder">The full path of the folder for their record.</param>
    /// <param name="report">Takes the errors; everything else the build said.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>True where the manifests are written.</returns>
    public static bool Run(
        string project,
        string requestFile,
        ImagePins pins,
        string outputFolder,
        string intermediateFolder,
        Action<Diagnostic> report,
        CancellationToken cancellation
    )
    {
        if (JsonFile.Read(requestFile, BuildRequestJson.Default.BuildRequest) is not { } built)
        {
            const string remedy = "this version of Slipway has built nothing here yet: publish without it";
            var place = SourceSpan.StartOf(project);
            report(BuildDiagnostics.BadOption.At(place, "--no-build", remedy));
            return false;
        }
        var request = built with
        {
            OutputFolder = outputFolder,
            IntermediateFolder = intermediateFolder,
            Pins = pins,
            Former = FormerBuild.Of(built),
            Misplaced = [],
        };
        return SpecBuild.Run(request, report, cancellation);
    }
}
