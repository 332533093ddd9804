using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>SLIP3091: target <c>kubernetes</c> does not apply a trait.</summary>
/// <remarks>The traits of a component that is left out itself go without saying.</remarks>
public sealed class OmittedTrait : KubernetesRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3091",
            Severity.Warning,
            "A trait is not applied in target kubernetes",
            "trait '{0}' of component '{1}' is not applied in target kubernetes, which has no template for the type: set SlipwayTargets to kubevela alone, or add the objects that the trait stands for as documents of their own"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application) =>
        from component in DeployedComponent.Of(application).Select(one => one.Component)
        where ComponentRenderers.Find(component.Type) is not null
        from trait in component.Traits
        where TraitRenderers.Find(trait.Type) is null
        let place = trait.Node.Text("type")?.Span ?? trait.Node.Span
        group component by (place, trait.Type, component.Name) into same
        select Descriptor.At(same.Key.place, same.Key.Type, same.Key.Name);
}
