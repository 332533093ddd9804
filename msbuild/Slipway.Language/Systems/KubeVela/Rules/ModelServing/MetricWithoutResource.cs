using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3012: an autoscaler measures a resource that the pods do not request.</summary>
public sealed class MetricWithoutResource : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3012",
            Severity.Warning,
            "An autoscaler measures a resource that is not requested",
            "the autoscaler measures {0} as a share of what a pod requests, and '{1}' requests none, so it never scales: add {0} to 'resources'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        if (predictor.Autoscaler is not { } autoscaler)
            yield break;
        // Without metrics, Kubernetes measures the CPU.
        var hasMetrics = autoscaler["metrics"] is not null and not SpecSequence { Items.Count: 0 };
        if (!hasMetrics && !predictor.IsSupplied("autoscaler.metrics") && !Requests(predictor, "cpu"))
            yield return Descriptor.At(predictor.Node.Entry("autoscaler")!.Key.Span, "cpu", predictor.Name);
        foreach (var metric in autoscaler.Mappings("metrics"))
        {
            if (metric.Text("type") is not { Text: "cpu" or "memory" } type)
                continue;
            if (!Requests(predictor, type.Text))
                yield return Descriptor.At(type.Span, type.Text, predictor.Name);
        }
    }

    private static bool Requests(Predictor predictor, string resource) =>
        predictor.Resources?.Entry(resource) is not null || predictor.IsSupplied($"resources.{resource}");
}
