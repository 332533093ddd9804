using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2026: <c>dependsOn</c> of a step names a step the workflow does not have.</summary>
public sealed class UnknownStepDependency : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2026",
            Severity.Error,
            "A step's dependency is unknown",
            "step '{0}' waits for '{1}', which the workflow does not have, so it waits forever: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        var names = new StepNames(workflow.RunSteps);
        foreach (var step in workflow.AllSteps)
        {
            foreach (var dependency in step.DependsOn.Where(one => !names.Contains(one.Text)))
            {
                var remedy = names.Remedy(dependency, step);
                yield return Descriptor.At(dependency.Span, step.Name, dependency.Text, remedy);
            }
        }
    }
}
