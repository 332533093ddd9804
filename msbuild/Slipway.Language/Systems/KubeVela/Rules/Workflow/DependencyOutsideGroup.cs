using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2027: a sub-step waits for a step outside its group.</summary>
public sealed class DependencyOutsideGroup : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2027",
            Severity.Warning,
            "A sub-step waits for a step outside its group",
            "sub-step '{0}' waits for '{1}', which is not in its group '{2}': write the dependency at the group, which then waits as a whole"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        var all = new StepNames(workflow.RunSteps);
        foreach (var group in workflow.Steps.Where(step => step.IsGroup))
        {
            var inside = new StepNames(group.SubSteps);
            foreach (var step in group.SubSteps)
            {
                var outside = step.DependsOn.Where(one => all.Contains(one.Text) && !inside.Contains(one.Text));
                foreach (var dependency in outside)
                    yield return Descriptor.At(dependency.Span, step.Name, dependency.Text, group.Name);
            }
        }
    }
}
