using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Pipelines;

/// <summary>SLIP5033: a step of type <c>v1/run</c> without <c>run_spec</c>.</summary>
public sealed class StepWithoutRun : PipelineRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5033",
            Severity.Error,
            "A step has no run",
            "step '{0}' is a run and says not which: write 'spec' with 'run_spec'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(SpecDocument pipeline, IReadOnlyList<PipelineStep> steps)
    {
        foreach (var step in steps)
        {
            if (
                step is { Type: "v1/run", Node.IsIncomplete: false, RunSpec: null }
                && step.Spec is not { IsIncomplete: true }
                && step.Spec?.Entry("run_spec") is null
            )
                yield return Descriptor.At(step.Node["type"]!.Span, step.Key?.Text);
        }
    }
}
