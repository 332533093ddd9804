using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3024: components wait for a training job forever if it fails.</summary>
public sealed class UnboundedTraining() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3024",
            Severity.Info,
            "A failed training job blocks the components that wait for it",
            "if '{0}' fails, '{1}' waits forever: apply it in a workflow step with 'timeout', such as timeout: 2h"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var workflow = component.Application.Workflow;
        if (component.Dependents.FirstOrDefault() is not { } dependent || workflow.Node?.Entry("ref") is not null)
            yield break;
        var steps = workflow.AllSteps.Where(step => step.Type == "deploy" || step.Applies(component)).ToList();
        // Steps of other types may apply components too, in ways that only their definitions know.
        var isApplied = steps.Count > 0 || workflow.Steps.Count == 0;
        if (isApplied && (steps.Count == 0 || steps.Exists(step => !IsBounded(step))))
            yield return Descriptor.At(component.Place, component.Name, dependent.Name);
    }

    private static bool IsBounded(Step step) =>
        step.Node.Entry("timeout") is not null || step.Group?.Node.Entry("timeout") is not null;
}
