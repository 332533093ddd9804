using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>SLIP3093: what a component requires is known only when KubeVela runs the Application.</summary>
public sealed class UnfilledComponent : KubernetesRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3093",
            Severity.Warning,
            "A component is left out of target kubernetes until it runs",
            "component '{0}' is left out of target kubernetes: an input fills in its '{1}' when KubeVela runs the Application. Write the property, or set SlipwayTargets to kubevela alone"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application) =>
        from component in DeployedComponent.Of(application).Select(one => one.Component)
        where ComponentRenderers.Find(component.Type) is not null
        let left = component.LeftToRunTime.FirstOrDefault()
        where left is not null
        select Descriptor.At(component.Place, component.Name, left);
}
