using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4512: a job and what serves its model start together.</summary>
public sealed class AllAtOnce() : ComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4512",
            Severity.Warning,
            "Training and serving start together",
            "the Application has no workflow, so '{0}' starts together with the training '{1}', whose model is not there yet: add a workflow that trains first, or write 'dependsOn: [{1}]'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var application = component.Application;
        if (application.Workflow.Steps.Count > 0 || application.Workflow.IsElsewhere)
            yield break;
        var training = application.Components.FirstOrDefault(other => other.Type == TrainedModel.ComponentType);
        if (training is not null && !component.WaitsFor(training))
            yield return Descriptor.At(component.Place, component.Name, training.Name);
    }
}
