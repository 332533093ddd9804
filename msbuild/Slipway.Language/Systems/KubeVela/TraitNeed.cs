using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>What a trait needs of the workload it is put on, and what a component's workload does not have.</summary>
/// <remarks>
/// KubeVela does not check it: a patch of a field that the workload's kind lacks is dropped by the API server, or fails when
/// the component is rendered. The schemas say which trait needs and which component lacks it (<c>x-slipway-needs</c>,
/// <c>x-slipway-lacks</c>); what they do not say is not judged.
/// </remarks>
/// <param name="What">The need in words.</param>
/// <param name="Why">Why the component's workload does not have it.</param>
public sealed record TraitNeed(string What, string Why)
{
    /// <summary>Finds the need of a trait that a component does not meet.</summary>
    /// <param name="trait">The trait.</param>
    /// <param name="component">The component it is put on.</param>
    /// <param name="catalog">The schemas.</param>
    /// <returns>The need, or null where there is none or the trait says itself what it is for.</returns>
    public static TraitNeed? Unmet(Trait trait, Component component, SchemaCatalog catalog) =>
        TypeFacts.Of("trait", trait.Type, catalog).Needs is { } need
        && WorkloadNeeds.WhyUnmet(need, TypeFacts.Of("component", component.Type, catalog).Missing) is { } why
        && WorkloadNeeds.MeaningOf(need) is { } what
        && !NamesTarget(trait.Properties)
            ? new TraitNeed(what, why)
            : null;

    private static bool NamesTarget(SpecMapping properties) =>
        properties["containerName"] is not null
        || properties["containers"] is not null
        || properties["probes"] is not null
        || properties["targetKind"] is not null
        || properties["matchLabels"] is not null;
}
