using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3011: an autoscaler's least number of pods is above its greatest.</summary>
public sealed class AutoscalerRange : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3011",
            Severity.Error,
            "An autoscaler's range is empty",
            "minReplicas is {0} and maxReplicas is {1}, but no HorizontalPodAutoscaler may have a least number above its greatest, so the one that Seldon makes is rejected and the deployment never becomes available: write at most {1} here, or raise maxReplicas"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        var isSupplied =
            predictor.IsSupplied("autoscaler.minReplicas") || predictor.IsSupplied("autoscaler.maxReplicas");
        if (isSupplied || predictor.Autoscaler is not { } range || range["minReplicas"] is not { } place)
            return [];
        return
            AutoscalerBounds.Judge(range.Integer("minReplicas"), range.Integer("maxReplicas"), place.Span)
                is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }
}
