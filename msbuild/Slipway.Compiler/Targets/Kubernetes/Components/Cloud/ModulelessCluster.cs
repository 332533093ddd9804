using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Cloud;

/// <summary>SLIP4531: there is no Terraform module for a component.</summary>
public sealed class ModulelessCluster : CloudRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4531",
            Severity.Error,
            "There is no Terraform module for a cluster",
            "component '{0}' is a cluster of {1}, for which KubeVela's addon has no Terraform module: set SlipwayTargets to terraform, or write another 'resource'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component) =>
        TerraformModule.Of(component) is null && component.Properties.Text("resource") is { } resource
            ? [Descriptor.At(resource.Span, component.Name, resource.Text)]
            : [];
}
