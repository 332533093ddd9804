using Slipway.Build.Hosting;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Imaging;

/// <summary>Faults of images in MSBuild's log: about the file at fault, or else about the project.</summary>
internal sealed class ImageReport(TaskFindings findings, string projectFile, string projectFolder)
{
    private readonly SourceNames names = new(projectFolder, pathMap: null);

    /// <summary>Reports why work cannot go on.</summary>
    public void Add(DiagnosticException failure)
    {
        foreach (var fault in failure.Diagnostics)
            Add(fault);
    }

    /// <summary>Reports a fault.</summary>
    public void Add(Diagnostic fault)
    {
        var file = fault.Span == SourceSpan.None ? projectFile : names.Of(fault.Span.File);
        findings.Report(fault with { Span = SourceSpan.Whole(OnOneLine(file)) });
    }

    /// <summary>Names may hold line breaks, and what follows must not look like another message.</summary>
    private static string OnOneLine(string file) =>
        string.Concat(file.Select(letter => char.IsControl(letter) ? '?' : letter));
}
