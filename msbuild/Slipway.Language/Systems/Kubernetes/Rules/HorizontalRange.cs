using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.Kubernetes.Rules;

/// <summary>SLIP4035: the least number of pods of a HorizontalPodAutoscaler is above its greatest.</summary>
public sealed class HorizontalRange : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4035",
            Severity.Error,
            "A HorizontalPodAutoscaler's range is empty",
            "'minReplicas' is {0} and 'maxReplicas' is {1}, and the API server rejects a least number above the greatest: write at most {1} here, or raise 'maxReplicas'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from json in InnerObjects.Of(document)
        where json.Text("kind")?.Text == "HorizontalPodAutoscaler"
        let spec = json.Mapping("spec")
        where spec?["minReplicas"] is not null
        let verdict = AutoscalerBounds.Judge(
            spec.Integer("minReplicas"),
            spec.Integer("maxReplicas"),
            spec["minReplicas"]!.Span
        )
        where verdict is not null
        select Descriptor.At(verdict);
}
