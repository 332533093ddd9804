using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3011: an autoscaler's least number of pods is above its greatest.</summary>
public sealed class AutoscalerRange : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.AutoscalerRange;

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
