using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>SLIP3090: target <c>kubernetes</c> has no template for a component's type.</summary>
public sealed class OmittedComponent : KubernetesRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3090",
            Severity.Warning,
            "A component is left out of target kubernetes",
            "component '{0}' is left out of target kubernetes, which cannot render the type '{1}': set SlipwayTargets to kubevela alone, or add the objects that the component stands for as documents of their own"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application) =>
        DeployedComponent
            .Of(application)
            .Select(one => one.Component)
            .Where(component => ComponentRenderers.Find(component.Type) is null)
            .DistinctBy(component => component.Name, StringComparer.Ordinal)
            .Select(component =>
                Descriptor.At(component.Node.Text("type")?.Span ?? component.Place, component.Name, component.Type)
            );
}
