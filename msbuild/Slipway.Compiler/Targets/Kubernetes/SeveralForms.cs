using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>SLIP3092: steps deploy a component to one namespace in several forms, of which target <c>kubernetes</c> shows one.</summary>
public sealed class SeveralForms : KubernetesRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3092",
            Severity.Warning,
            "Target kubernetes shows one of several forms of a component",
            "steps '{0}' and '{1}' deploy component '{2}' to namespace '{3}' in different forms, which only different clusters can have: target kubernetes shows the one of '{1}'. Name a namespace in each topology policy, or set SlipwayTargets to kubevela alone"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application) =>
        from one in DeployedComponent.Of(application)
        let other = one.Others.Count > 0 ? one.Others[0] : null
        where other is not null
        select Descriptor.At(one.Component.Place, other.Step!, one.Step!, one.Component.Name, one.Component.Namespace);
}
