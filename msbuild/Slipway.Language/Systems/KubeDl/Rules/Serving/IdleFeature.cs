using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4026: a predictor asks for what KubeDL stores and does not do.</summary>
public sealed class IdleFeature : InferenceRule
{
    private static readonly (string Key, string Remedy)[] Idle =
    [
        ("autoScale", "add a HorizontalPodAutoscaler for the Deployment '{0}' as a document of its own"),
        (
            "batching",
            "give the server '--enable_batching=true' and '--batching_parameters_file=…', with the file in a ConfigMap"
        ),
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4026",
            Severity.Warning,
            "KubeDL stores a key and does nothing with it",
            "KubeDL stores '{0}' of predictor '{1}' and does nothing with it: {2}, and remove the key"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Inference inference) =>
        from predictor in inference.Predictors
        from idle in Idle
        let entry = predictor.Node.Entry(idle.Key)
        where entry is not null
        let deployment = $"{inference.Document.Name}-{predictor.Name}"
        select Descriptor.At(
            entry.Key.Span,
            idle.Key,
            predictor.Name,
            idle.Remedy.Replace("{0}", deployment, StringComparison.Ordinal)
        );
}
