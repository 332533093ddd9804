using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3013: <c>replicas</c> next to an autoscaler.</summary>
public sealed class IgnoredReplicas : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.IgnoredReplicas;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        if (predictor.Autoscaler is not null && predictor.Node.Entry("replicas") is { } replicas)
            yield return Descriptor.At(replicas.Key.Span);
    }
}
