using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4023: an Inference has several predictors.</summary>
public sealed class SeveralPredictors : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4023",
            Severity.Error,
            "Several predictors crash the KubeDL operator",
            "Inference '{0}' has {1} predictors, and the KubeDL operator crashes over the second one in every release so far: write an Inference for each of them, and share the requests in front of their Services"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Inference inference)
    {
        if (inference.Predictors is [_, var second, ..])
            yield return Descriptor.At(second.Place, inference.Document.Name, inference.Predictors.Count);
    }
}
