using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>SLIP2002: components wait for each other in a circle.</summary>
public sealed class ComponentCycle : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.ComponentCycle;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var components = application.Components;
        if (components.All(component => component.DependsOn.Count == 0 && component.Inputs.Count == 0))
            return [];
        return DeploymentOrder
            .Of(application)
            .Components.Waits.Cycles()
            .Select(cycle => WaitCircles.Judge(Names(components, cycle), cycle[^1].Place!.Value))
            .Select(Descriptor.At);
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<Component> components, IReadOnlyList<Wait> cycle) =>
        [components[cycle[0].From].Name, .. cycle.Select(wait => components[wait.To].Name)];
}
