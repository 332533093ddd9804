using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>What components make in addition to the objects that Slipway renders of them.</summary>
internal static class ComponentMakers
{
    /// <summary>What a component makes.</summary>
    public static IEnumerable<ObjectMaker> Of(Component component, SchemaCatalog catalog)
    {
        var maker = new ObjectMaker($"component '{component.Name}' of type '{component.Type}'", component.Place);
        return component.Type switch
        {
            "k8s-objects" => component.IsSupplied("objects")
                ? [Anything(maker)]
                : component
                    .Properties.Mappings("objects")
                    .SelectMany(one => DocumentMakers.Inside(one, maker.Words, maker.Place, catalog)),
            "raw" => DocumentMakers.Inside(component.Properties, maker.Words, maker.Place, catalog),
            "ref-objects" => [Referred(component, maker)],
            var type when TypeFacts.Of("component", type, catalog).Makes is { } kinds =>
            [
                .. SuppliedClaims(component, maker),
                .. Controlled(component, maker, kinds),
            ],
            var type when IsMisspelt(type, catalog) => [Misspelt(component, maker)],
            _ => [Anything(maker)],
        };
    }

    private static ObjectMaker Anything(ObjectMaker maker) => maker with { MayMakeAny = _ => true };

    /// <summary>Objects that are in the cluster already: a name is that of the component where none is said.</summary>
    private static ObjectMaker Referred(Component component, ObjectMaker maker)
    {
        var objects = component.Properties.Mappings("objects").ToList();
        if (
            component.IsSupplied("objects")
            || component.Properties.Items("urls").Count > 0
            || objects.Exists(one => one.Mapping("labelSelector") is not null)
        )
            return Anything(maker);
        return maker with
        {
            Makes = (_, name) => objects.Exists(one => (one.Text("name")?.Text ?? component.Name) == name),
        };
    }

    /// <summary>Claims whose names an input or a policy brings along.</summary>
    private static IEnumerable<ObjectMaker> SuppliedClaims(Component component, ObjectMaker maker) =>
        ComponentClaims.Of(component.Type)?.AreSupplied(component) == true
            ? [maker with { MayMakeAny = kind => kind == "PersistentVolumeClaim" }]
            : [];

    /// <summary>What the controllers of the component's objects make, as far as the objects' name tells.</summary>
    private static IEnumerable<ObjectMaker> Controlled(
        Component component,
        ObjectMaker maker,
        IReadOnlyList<DefinitionKind> kinds
    )
    {
        if (kinds.Count == 0)
            yield break;
        var view = new SpecView(AsObject(component));
        var makes = kinds.SelectMany(one => KindTable.Of(ApiGroup.Of(one.ApiVersion), one.Kind).Makes).ToList();
        yield return maker with
        {
            Makes = (other, name) => makes.Exists(made => made.Kind == other && made.Matches(view, name)),
        };
    }

    private static SpecMapping AsObject(Component component)
    {
        var span = component.Node.Span;
        var metadata = new SpecMapping([Entry("name", SpecScalar.OfText(component.Name, span))], span);
        return new SpecMapping([Entry("metadata", metadata), Entry("spec", component.Properties)], span);

        SpecEntry Entry(string key, SpecNode value) => new(SpecScalar.OfText(key, span), value);
    }

    private static bool IsMisspelt(string type, SchemaCatalog catalog) =>
        TypeFacts.Nearest("component", type, catalog) is { } nearest
        && TypeFacts.Shipped("component", nearest) is not { Makes: null };

    /// <summary>A type that is misspelt is reported as such, so the claims that it would make count as made.</summary>
    private static ObjectMaker Misspelt(Component component, ObjectMaker maker)
    {
        var claims = component
            .Properties.Mappings("storage")
            .Select(entry => entry.Text("name")?.Text)
            .ToHashSet(StringComparer.Ordinal);
        return maker with
        {
            Makes = (kind, name) =>
                kind == "PersistentVolumeClaim"
                    ? claims.Contains(name)
                    : name == component.Name || name.StartsWith($"{component.Name}-", StringComparison.Ordinal),
        };
    }
}
