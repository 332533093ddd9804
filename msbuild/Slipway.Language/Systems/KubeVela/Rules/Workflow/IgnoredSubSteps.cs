using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP3032: a step that is not a group has sub-steps.</summary>
public sealed class IgnoredSubSteps : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3032",
            Severity.Warning,
            "Sub-steps are ignored",
            "step '{0}' is of type '{1}', and only a step-group runs its sub-steps: these never run. Give them {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        foreach (var step in workflow.Steps.Where(step => !step.IsGroup && step.Type.Length > 0))
        {
            if (step.Node.Entry("subSteps") is { Value: SpecSequence { Items.Count: > 0 } } entry)
                yield return Descriptor.At(entry.Key.Span, step.Name, step.Type, new PartToAdd("step", "step-group"));
        }
    }
}
