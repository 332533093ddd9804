using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3106: a trait scales by a part of a request that the component does not make.</summary>
public sealed class IdleAutoscaler : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3106",
            Severity.Warning,
            "An autoscaler has no request to measure by",
            "the trait '{0}' scales by a part of the {1} that pods request, and component '{2}' requests none, so it never scales: write '{1}' in the component's properties, or an amount with 'type: AverageValue'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (options.Catalog.Definition("component", component.Type)?.Property("cpu") is null)
            yield break;
        foreach (var trait in component.Traits.Where(trait => trait.Type is "hpa" or "cpuscaler"))
        {
            if (TraitNeed.Unmet(trait, component, options.Catalog) is not null)
                continue;
            foreach (var (key, resource) in Measured(trait))
            {
                var place = trait.Properties[key] ?? trait.Node["type"] ?? trait.Node;
                if (
                    trait.Properties.Mapping(key)?.Text("type")?.Text != "AverageValue"
                    && !Requests(component, resource)
                )
                    yield return Descriptor.At(place.Span, trait.Type, resource, component.Name);
            }
        }
    }

    /// <summary>Processor time is measured in any case.</summary>
    private static IEnumerable<(string Key, string Resource)> Measured(Trait trait) =>
        trait.Type == "hpa" && trait.Properties["mem"] is not null
            ? [("cpu", "cpu"), ("mem", "memory")]
            : [("cpu", "cpu")];

    /// <summary>Whether the component or a trait asks for the resource, or another one may.</summary>
    private static bool Requests(Component component, string resource) =>
        component.Properties[resource] is not null
        || component.IsSupplied(resource)
        || component.Traits.Any(trait => trait.Type is "resource" or "json-patch" or "json-merge-patch");
}
