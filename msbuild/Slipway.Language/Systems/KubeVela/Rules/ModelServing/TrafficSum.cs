using System.Globalization;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3006: the traffic of several predictors does not add up to 100.</summary>
public sealed class TrafficSum() : ComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.TrafficSum;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var predictors = component.Predictors;
        var isWhole = predictors.Count == component.Properties.Items("predictors").Count;
        if (predictors.Count < 2 || !isWhole || predictors.Any(one => !IsKnown(one)))
            return [];
        var list = component.Properties.Entry("predictors")!.Key.Span;
        return TrafficShares.JudgeSum([.. predictors.Select(one => one.Share)], list) is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }

    /// <summary>Whether the traffic is absent or a percentage; what else it may be is reported elsewhere.</summary>
    private static bool IsKnown(Predictor predictor) =>
        (predictor.Node.Entry("traffic") is null || predictor.Traffic is >= 0 and <= 100)
        && !predictor.IsSupplied("traffic");
}
