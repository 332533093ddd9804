using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4025: weights that look like percentages do not add up.</summary>
public sealed class TrafficWeights : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4025",
            Severity.Warning,
            "Weights do not add up to 100",
            "the weights of Inference '{0}' add up to {1}, so they are not percentages{2}: write weights that add up to 100"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Inference inference)
    {
        var predictors = inference.Predictors;
        if (predictors.Count < 2 || predictors.Any(predictor => predictor.Weight is null or < 0))
            yield break;
        var given = predictors.Where(predictor => predictor.Node.Entry("trafficWeight") is not null).ToList();
        var sum = predictors.Sum(predictor => predictor.Weight!.Value);
        if (given.Count == 0 || sum is 100 or 0)
            yield break;
        yield return Descriptor.At(
            given[^1].Node["trafficWeight"]!.Span,
            inference.Document.Name,
            sum,
            given.Count < predictors.Count ? ", and a predictor without one weighs 100" : ""
        );
    }
}
