using Slipway.Build.Faults;
using Slipway.Language;
using Slipway.Language.CSharp;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>The specs of a request, read and checked.</summary>
internal static class SpecAnalysis
{
    /// <summary>Checks them.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="specs">Its spec files.</param>
    /// <param name="findings">Takes what is found of the request and of the files it names; what is found of the specs is in the result.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <param name="overlays">Texts in place of its overlays on disk; null for those.</param>
    /// <param name="model">What C# code describes; null for what the request's file says.</param>
    public static Analysis Run(
        BuildRequest request,
        IReadOnlyList<SpecContent> specs,
        List<Diagnostic> findings,
        CancellationToken cancellation,
        IReadOnlyList<SpecContent>? overlays = null,
        CSharpModel? model = null
    )
    {
        var options = overlays is null
            ? RequestOptions.Read(request, findings, cancellation)
            : RequestOptions.Read(request, [.. overlays.Select(one => one.Text)], findings, cancellation);
        findings.AddRange(request.Misplaced.Select(options.Severities).OfType<Diagnostic>());
        var sources = specs.AsParallel().AsOrdered().Select(spec => spec.Text).ToList();
        return Analysis.Run(sources, model ?? Model(request, findings), options, cancellation);
    }

    /// <summary>What the project's C# code described when it last ran.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public static CSharpModel Model(BuildRequest request, List<Diagnostic> findings)
    {
        if (!File.Exists(request.Model))
            return CSharpModel.Empty;
        if (CSharpModel.Read(File.ReadAllBytes(request.Model), request.SourceName, request.SourceText) is { } model)
            return model;
        findings.Add(BuildDiagnostics.BadModel.At(SourceSpan.StartOf(request.Project), request.Model));
        return CSharpModel.Empty;
    }
}
