using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2041: a <c>deploy</c> step leaves out what one of its components waits for.</summary>
public sealed class DeployWithoutDependency : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2041",
            Severity.Error,
            "A deploy step leaves out what its components wait for",
            "step '{0}' deploys '{1}' without '{2}', and a deploy step looks for what a component waits for only among those it deploys itself, so it waits forever: add '{2}' to the selector of policy '{3}', or remove this and let the steps run one after another"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var outputs = new OutputOwners<Component>(
            application.Components.Select(component => (component, component.Outputs.AsEnumerable()))
        );
        var reported = new HashSet<SourceSpan>();
        foreach (var step in application.Workflow.RunSteps.Where(step => step.Type == "deploy"))
        {
            if (Selecting(application, step) is not { Count: > 0 } policies)
                continue;
            var deployed = application.Components.Where(component => IsDeployed(component, policies)).ToHashSet();
            foreach (var component in deployed)
            {
                foreach (var (other, place) in Awaited(application, component, outputs))
                {
                    if (!deployed.Contains(other) && reported.Add(place))
                        yield return Descriptor.At(
                            place,
                            step.Name,
                            component.Name,
                            other.Name,
                            policies.First(policy => !IsDeployed(other, [policy])).Name
                        );
                }
            }
        }
    }

    /// <summary>The policies of a step that choose components; null where one of its policies is not of this Application.</summary>
    private static List<Policy>? Selecting(Application application, Step step)
    {
        var policies = step
            .Properties.Texts("policies")
            .Select(name => application.Policies.FirstOrDefault(policy => policy.Name == name.Text))
            .ToList();
        return policies.Contains(null)
            ? null
            :
            [
                .. policies
                    .OfType<Policy>()
                    .Where(policy => policy.Type == "override" && policy.Properties.Texts("selector").Any()),
            ];
    }

    private static bool IsDeployed(Component component, List<Policy> policies) =>
        policies.TrueForAll(policy => policy.Properties.Texts("selector").Any(name => name.Text == component.Name));

    private static IEnumerable<(Component Other, SourceSpan Place)> Awaited(
        Application application,
        Component component,
        OutputOwners<Component> outputs
    ) =>
        component
            .DependsOn.Select(name => (application.Component(name.Text), name.Span))
            .Concat(
                component
                    .Inputs.Select(input => input.Text("from"))
                    .OfType<SpecScalar>()
                    .Select(from => (outputs.Find(from.Text), from.Span))
            )
            .Where(one => one.Item1 is not null && one.Item1 != component)
            .Select(one => (one.Item1!, one.Span));
}
