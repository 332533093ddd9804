using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP3033: a group is inside another group.</summary>
public sealed class NestedGroup : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3033",
            Severity.Error,
            "A group is inside another group",
            "step '{0}' is a group inside the group '{1}', and groups do not nest: its steps would never run. Put them into the outer group or into a group of their own"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        foreach (var step in workflow.RunSteps)
        {
            if (step is { IsGroup: true, Group: { } group } && step.Node.Text("type") is { } type)
                yield return Descriptor.At(type.Span, step.Name, group.Name);
        }
    }
}
