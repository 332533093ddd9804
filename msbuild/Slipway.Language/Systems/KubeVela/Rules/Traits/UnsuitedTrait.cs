using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3040: a trait is for another kind of workload.</summary>
public sealed class UnsuitedTrait : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3040",
            Severity.Warning,
            "A trait does not suit its component",
            "the trait '{0}' {1}, and does not work on {2}: {3}. Remove it, and use the component's own properties"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var trait in component.Traits)
        {
            if (TraitNeed.Unmet(trait, component, options.Catalog) is { } need && trait.Node.Text("type") is { } type)
                yield return Descriptor.At(type.Span, trait.Type, need.What, component.Type, need.Why);
        }
    }
}
