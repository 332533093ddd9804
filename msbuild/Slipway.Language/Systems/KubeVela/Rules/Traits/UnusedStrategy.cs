using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3118: an update strategy is not one of its kind.</summary>
public sealed class UnusedStrategy : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3118",
            Severity.Warning,
            "A kind does not have a strategy",
            "a {0} has no strategy {1}, so KubeVela changes nothing: write {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Type == "k8s-update-strategy" && TraitNeed.Unmet(trait, component, options.Catalog) is null
        let kind = trait.Properties.Text("targetKind")?.Text ?? "Deployment"
        let type = trait.Properties.Mapping("strategy")?.Text("type")
        where type?.Text == (kind == "Deployment" ? "OnDelete" : "Recreate")
        let others = kind == "Deployment" ? "RollingUpdate or Recreate" : "RollingUpdate or OnDelete"
        select Descriptor.At(type.Span, kind, type.Text, others);
}
