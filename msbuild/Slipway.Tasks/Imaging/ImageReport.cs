using Slipway.Build.Compiling;
using Slipway.Build.Hosting;
using Slipway.Oci;

namespace Slipway.Tasks.Imaging;

/// <summary>Faults of images in MSBuild's log: about the file at fault, or else about the project.</summary>
internal sealed class ImageReport(TaskFindings findings, string projectFile, string projectFolder)
{
    private readonly SourceNames names = new(projectFolder, pathMap: null);

    /// <summary>Reports a fault.</summary>
    public void Add(ImageFaultException fault)
    {
        var severity = fault.Fault.IsWarning ? FindingSeverity.Warning : FindingSeverity.Error;
        var file = fault.Path is null ? projectFile : names.Of(fault.Path);
        findings.Report(new Finding(severity, fault.Fault.Id, OnOneLine(file), 0, 0, 0, 0, fault.Message));
    }

    /// <summary>Names may hold line breaks, and what follows must not look like another message.</summary>
    private static string OnOneLine(string file) =>
        string.Concat(file.Select(letter => char.IsControl(letter) ? '?' : letter));
}
