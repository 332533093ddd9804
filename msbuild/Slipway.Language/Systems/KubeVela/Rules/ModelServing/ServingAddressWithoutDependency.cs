using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP2014: a component uses a model and does not wait for the component that serves it.</summary>
public sealed class ServingAddressWithoutDependency : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2014",
            Severity.Warning,
            "A client does not wait for its model",
            "component '{0}' asks '{1}' and does not wait for it, so it starts before the model answers: write 'dependsOn: [{1}]'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var serving = workspace.Get<ServingComponents>();
        foreach (var component in workspace.Components())
        {
            foreach (var url in ServingUrl.In(component))
            {
                if (
                    serving.Find(url.Namespace, url.Deployment) is { } target
                    && target.Application == component.Application
                    && target != component
                    && !Follows(component, target)
                )
                    yield return Descriptor.At(url.DeploymentSpan, component.Name, target.Name) with
                    {
                        Fix = DeploymentOrder.Of(component.Application).Wait(component, target),
                    };
            }
        }
    }

    /// <summary>A value taken from it, or a workflow that applies components one by one, gives an order too.</summary>
    private static bool Follows(Component component, Component target)
    {
        var outputs = target.Outputs.Select(output => output.Text("name")?.Text).OfType<string>().ToList();
        return component.WaitsFor(target)
            || component.Inputs.Any(input => outputs.Contains(input.Text("from")?.Text, StringComparer.Ordinal))
            || component.Application.Workflow.IsElsewhere
            || component.Application.Workflow.RunSteps.Any(step =>
                step.AppliedComponent?.Text is { } applied && (applied == component.Name || applied == target.Name)
            );
    }
}
