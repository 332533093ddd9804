using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Terraform.Rules;

/// <summary>SLIP4810: Terraform asks where a cluster is to be, because the spec does not say.</summary>
public sealed class AskedZones : TerraformRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4810",
            Severity.Info,
            "Terraform asks for a cluster's zones",
            "cluster '{0}' names neither zones nor switches, so Terraform asks for the variable '{1}': write 'zoneIds' or 'vswitchIds' to have it in the spec"
        );

    /// <inheritdoc />
    protected override IReadOnlyList<string> Targets => [TerraformTarget.TargetName];

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component) =>
        ClusterResources.ZonesVariable(component) is { } variable
            ? [Descriptor.At(component.Place, component.Name, variable)]
            : [];
}
