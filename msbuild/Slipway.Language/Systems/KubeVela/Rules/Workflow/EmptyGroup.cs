using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP3034: a group has no steps.</summary>
public sealed class EmptyGroup : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3034",
            Severity.Warning,
            "A group is empty",
            "the group '{0}' has no sub-steps and does nothing: add them under 'subSteps', or remove the step"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        foreach (var step in workflow.Steps.Where(step => step.IsGroup))
        {
            var entry = step.Node.Entry("subSteps");
            var isEmpty =
                entry?.Value is null or SpecSequence { Items.Count: 0 } or SpecScalar { Kind: ScalarKind.Null };
            if (isEmpty && (entry?.Key ?? step.Node.Text("type")) is { } place)
                yield return Descriptor.At(place.Span, step.Name);
        }
    }
}
