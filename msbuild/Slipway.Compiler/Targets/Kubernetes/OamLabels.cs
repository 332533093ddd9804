using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>The labels, annotations, name and namespace that KubeVela puts on every object a component renders.</summary>
internal static class OamLabels
{
    /// <summary>Annotations of the Application that stay with it.</summary>
    private static readonly string[] OwnAnnotations =
    [
        "app.oam.dev/inplace-upgrade",
        "filter.oam.dev/label-keys",
        "filter.oam.dev/annotation-keys",
        "kubectl.kubernetes.io/last-applied-configuration",
    ];

    /// <summary>Marks a component's workload.</summary>
    /// <param name="rendered">The object; it is used up.</param>
    /// <param name="component">The component.</param>
    public static JsonObject Workload(JsonObject rendered, Component component) =>
        Apply(rendered, component, ("app.oam.dev/resourceType", "WORKLOAD"), ("workload.oam.dev/type", component.Type));

    /// <summary>Marks a further object of a component.</summary>
    /// <param name="rendered">The object; its JSON is used up.</param>
    /// <param name="component">The component.</param>
    public static JsonObject Auxiliary(RenderedOutput rendered, Component component) =>
        Apply(
            rendered.Json,
            component,
            ("app.oam.dev/resourceType", "TRAIT"),
            ("trait.oam.dev/resource", rendered.Key),
            ("trait.oam.dev/type", rendered.Type)
        );

    private static JsonObject Apply(
        JsonObject rendered,
        Component component,
        params (string Key, string Value)[] further
    )
    {
        var application = component.Application;
        var metadata = Take(rendered, "metadata") as JsonObject ?? [];
        var labels = Inherited(application, "labels", "filter.oam.dev/label-keys", []);
        Move(Take(metadata, "labels"), labels);
        // The revision is known only when the controller has stored one; `vela dry-run` prints it empty too.
        labels["app.oam.dev/appRevision"] = "";
        labels["app.oam.dev/component"] = component.Name;
        labels["app.oam.dev/name"] = application.Name;
        labels["app.oam.dev/namespace"] = application.Namespace;
        foreach (var (key, value) in further)
            labels[key] = value;

        var annotations = Inherited(application, "annotations", "filter.oam.dev/annotation-keys", OwnAnnotations);
        Move(Take(metadata, "annotations"), annotations);

        var result = new JsonObject
        {
            ["apiVersion"] = Take(rendered, "apiVersion"),
            ["kind"] = Take(rendered, "kind"),
            ["metadata"] = new JsonObject
            {
                ["name"] = Take(metadata, "name") ?? component.Name,
                ["namespace"] = NamespaceOf(Take(metadata, "namespace"), component),
                ["labels"] = Sorted(labels),
            }.With("annotations", annotations.Count == 0 ? null : Sorted(annotations)),
        };
        Move(rendered, result);
        return result;
    }

    /// <summary>Where a step or a topology policy names one, objects go there whatever they say themselves.</summary>
    private static JsonNode NamespaceOf(JsonNode? written, Component component) =>
        component.ForcedNamespace is null && written is not null ? written : component.Namespace;

    /// <summary>Takes a member out, which leaves it free to be put in elsewhere.</summary>
    private static JsonNode? Take(JsonObject json, string name)
    {
        var value = json[name];
        json.Remove(name);
        return value;
    }

    private static void Move(JsonNode? from, JsonObject to)
    {
        if (from is not JsonObject json)
            return;
        foreach (var name in json.Select(member => member.Key).ToList())
            to[name] = Take(json, name);
    }

    private static JsonObject Inherited(Application application, string key, string filter, string[] kept)
    {
        var metadata = application.Document.Metadata;
        var filtered =
            metadata?.Mapping("annotations")?.Text(filter)?.Text.Split(',', StringSplitOptions.TrimEntries) ?? [];
        var json = new JsonObject();
        foreach (var entry in metadata?.Mapping(key)?.Entries ?? [])
        {
            var name = entry.Key.Text;
            if (!kept.Contains(name, StringComparer.Ordinal) && !filtered.Contains(name, StringComparer.Ordinal))
                json[name] = entry.Value.ToJson();
        }
        return json;
    }

    private static JsonObject Sorted(JsonObject json)
    {
        var sorted = new JsonObject();
        foreach (var name in json.Select(member => member.Key).Order(StringComparer.Ordinal).ToList())
            sorted[name] = Take(json, name);
        return sorted;
    }
}
