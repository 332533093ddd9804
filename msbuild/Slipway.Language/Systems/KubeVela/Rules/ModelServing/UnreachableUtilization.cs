using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3042: an autoscaler aims at more than a pod may use.</summary>
public sealed class UnreachableUtilization : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3042",
            Severity.Warning,
            "An autoscaler aims at more than a pod may use",
            "a pod may use what it requests and no more, so {0} percent is never reached and no pod is added: write 100 or less, such as 80"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        foreach (var metric in predictor.Autoscaler?.Mappings("metrics") ?? [])
        {
            var isSupplied = predictor.IsSupplied("autoscaler.metrics");
            if (metric["targetAverageUtilization"] is SpecScalar { Integer: > 100 } target && !isSupplied)
                yield return Descriptor.At(target.Span, target.Integer);
        }
    }
}
