using Slipway.Language.Diagnostics;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>SLIP2002: components wait for each other in a circle.</summary>
public sealed class ComponentCycle : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2002",
            Severity.Error,
            "A component waits for itself",
            "component '{0}' waits for itself ({1}), so it is never deployed: remove one of these dependencies"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        var components = application.Components;
        if (components.All(component => component.DependsOn.Count == 0 && component.Inputs.Count == 0))
            yield break;
        foreach (var cycle in application.Order.Components.Waits.Cycles())
        {
            var first = components[cycle[0].From].Name;
            var chain = string.Join(" -> ", cycle.Select(wait => components[wait.To].Name).Prepend(first));
            yield return Descriptor.At(cycle[^1].Place!.Value, first, chain);
        }
    }
}
