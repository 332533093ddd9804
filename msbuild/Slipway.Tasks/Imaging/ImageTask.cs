using Microsoft.Build.Framework;
using Slipway.Build.Hosting;
using Slipway.Build.Imaging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Imaging;

/// <summary>A task that works with images: its faults are about the file at fault, or else about the project.</summary>
public abstract class ImageTask : SlipwayTask
{
    /// <summary>The full path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    private protected override string Home => ProjectFolder;

    private protected sealed override void Run(CancellationToken cancellation) => Wait(() => RunAsync(cancellation));

    /// <summary>Does the work.</summary>
    /// <param name="cancellation">Ends it.</param>
    private protected abstract Task RunAsync(CancellationToken cancellation);

    private protected override void Report(Diagnostic fault)
    {
        var names = new SourceNames(ProjectFolder, pathMap: null);
        var file = fault.Span == SourceSpan.None ? ProjectFile : names.Of(fault.Span.File);
        Findings.Report(fault with { Span = SourceSpan.Whole(OnOneLine(file)) });
    }

    /// <summary>Whether a registry can be one, or none is named; where it cannot, this is reported.</summary>
    private protected bool IsRegistry(string? registry)
    {
        if (RegistryName.Fault(registry) is not { } fault)
            return true;
        BadOption("SlipwayRegistry", fault);
        return false;
    }

    /// <summary>Names may hold line breaks, and what follows must not look like another message.</summary>
    private static string OnOneLine(string file) =>
        string.Concat(file.Select(letter => char.IsControl(letter) ? '?' : letter));
}
