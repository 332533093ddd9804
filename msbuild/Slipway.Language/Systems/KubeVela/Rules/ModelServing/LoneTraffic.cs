using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3007: a single predictor with a part of the traffic.</summary>
public sealed class LoneTraffic() : ComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.LoneTraffic;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var isSingle = component.Properties.Items("predictors").Count == 1 && !component.IsSupplied("predictors");
        return isSingle && TrafficShares.JudgeSingle([.. component.Predictors.Select(one => one.Share)]) is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }
}
