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
        foreach (var metric in predictor.Autoscaler?.Mappings("metrics") ?? [])
        {
            if (metric.Text("type") is not { Text: "cpu" or "memory" } type)
                continue;
            if (predictor.Resources?.Entry(type.Text) is null && !predictor.IsSupplied($"resources.{type.Text}"))
                yield return Descriptor.At(type.Span, type.Text, predictor.Name);
        }
    }
}
