using Slipway.Build.Files;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>What a build leaves behind for the next one and for other tools.</summary>
internal static class BuildRecord
{
    /// <summary>Stores what is known of the manifests, and for later builds what this one was asked for and found.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="record">What is known of the manifests.</param>
    /// <param name="manifests">Each manifest: its path below the output folder, and how many objects it holds.</param>
    /// <param name="findings">What was found.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(
        BuildRequest request,
        ReleaseParts record,
        IEnumerable<(string Path, int Objects)> manifests,
        IReadOnlyList<Diagnostic> findings
    )
    {
        SafeFile.Write(request.Record, record.ToBytes());
        if (!request.Pins.IsEmpty)
            return;
        BuildSummary.Write(request, manifests, findings);
        JsonFile.Write(request.RequestFile, request, BuildRequestJson.Default.BuildRequest);
        if (findings.Any(finding => finding.Severity == Severity.Warning))
            SafeFile.Write(request.RepeatMark, []);
        else if (File.Exists(request.RepeatMark))
            File.Delete(request.RepeatMark);
    }
}
