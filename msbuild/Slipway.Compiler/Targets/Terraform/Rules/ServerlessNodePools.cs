using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Terraform.Rules;

/// <summary>SLIP4811: a serverless cluster names node pools, which it cannot have.</summary>
public sealed class ServerlessNodePools : TerraformRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4811",
            Severity.Warning,
            "A serverless cluster has no node pools",
            "the node pools of cluster '{0}' are left out, because a cluster of ASK has no machines of its own: remove them, or write 'resource: ACK'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component) =>
        ClusterResources.IsServerless(component.Properties) && component.Properties.Items("nodePools").Count > 0
            ? [Descriptor.At(component.Properties.Entry("nodePools")!.Key.Span, component.Name)]
            : [];
}
