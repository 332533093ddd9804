using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4024: no predictor gets any requests.</summary>
public sealed class NoTraffic : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4024",
            Severity.Error,
            "No predictor gets any requests",
            "every predictor of Inference '{0}' has the weight 0, and KubeDL divides by their sum: give one of them a weight"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Inference inference)
    {
        if (inference.Predictors is [var first, ..] && inference.Predictors.All(predictor => predictor.Weight == 0))
            yield return Descriptor.At(first.Node["trafficWeight"]!.Span, inference.Document.Name);
    }
}
