using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3116: a trait is on several objects and changes the first alone.</summary>
public sealed class FirstObjectAlone : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3116",
            Severity.Info,
            "A trait changes the first of several objects alone",
            "component '{0}' has {1} objects, and the trait '{2}' changes the first one alone: write what the others need in themselves"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var objects = component.Type == "k8s-objects" ? component.Properties.Items("objects").Count : 0;
        if (objects < 2)
            yield break;
        foreach (var trait in component.Traits)
        {
            // What does nothing at all, or is unknown, is another finding.
            if (
                options.Catalog.Definition("trait", trait.Type) is null
                || TraitNeed.Unmet(trait, component, options.Catalog) is not null
            )
                continue;
            if (trait.Node.Text("type") is { } type)
                yield return Descriptor.At(type.Span, component.Name, objects, trait.Type);
        }
    }
}
