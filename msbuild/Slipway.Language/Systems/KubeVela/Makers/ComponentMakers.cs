using System.Collections.Frozen;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>What components make beside the objects that Slipway renders of them.</summary>
internal static class ComponentMakers
{
    private const int LettersPerSlip = 5;

    /// <summary>The types whose objects are known, with the kind whose controller makes more; null where none does.</summary>
    private static readonly FrozenDictionary<string, KnownKind?> Known = new Dictionary<string, KnownKind?>(
        StringComparer.Ordinal
    )
    {
        ["cron-task"] = null,
        ["daemon"] = null,
        ["jupyter-notebook"] = null,
        ["k8s-cluster"] = null,
        ["k8s-objects"] = null,
        ["model-serving"] = KindTable.Of("machinelearning.seldon.io", "SeldonDeployment"),
        ["model-training"] = KindTable.Of("kubeflow.org", "TFJob"),
        ["raw"] = null,
        ["ref-objects"] = null,
        ["s3-bucket"] = null,
        ["statefulset"] = null,
        ["task"] = null,
        ["tfjob"] = KindTable.Of("training.kubedl.io", "TFJob"),
        ["tfserving"] = KindTable.Of("serving.kubedl.io", "Inference"),
        ["webservice"] = null,
        ["worker"] = null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types that bring objects which no spec shows.</summary>
    private static readonly FrozenSet<string> Charts = new[]
    {
        "helm",
        "helm-chart",
        "helmchart",
        "kustomize",
    }.ToFrozenSet(StringComparer.Ordinal);

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
            "model-training" when component.IsSupplied("storage") =>
            [
                maker with
                {
                    MayMakeAny = kind => kind == "PersistentVolumeClaim",
                },
                .. Controlled(component, maker),
            ],
            var type when Known.ContainsKey(type) => Controlled(component, maker),
            var type when !Charts.Contains(type) && IsMisspelt(type, catalog) => [Misspelt(component, maker)],
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

    /// <summary>What the controller of the component's object makes, as far as the object's name tells.</summary>
    private static IEnumerable<ObjectMaker> Controlled(Component component, ObjectMaker maker)
    {
        if (Known[component.Type] is not { } kind)
            yield break;
        var view = new SpecView(AsObject(component));
        yield return maker with
        {
            Makes = (other, name) => kind.Makes.Any(made => made.Kind == other && made.Matches(view, name)),
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
        catalog.Definition("component", type) is null
        && (
            catalog.NearestDefinition("component", type)
            ?? NearestWord.Misspelt(type, Known.Keys.Order(StringComparer.Ordinal), LettersPerSlip)
        )
            is { } nearest
        && !Charts.Contains(nearest);

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
