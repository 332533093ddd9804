using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Needs;

/// <summary>An object that another one names: it must be in the cluster, in the same namespace.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Use">What it is named for, in words: <c>env TOKEN</c>.</param>
internal sealed record ObjectReference(string Kind, string Name, string Use)
{
    /// <summary>The objects that a rendered one names, wherever pods are in it, in order.</summary>
    public static IEnumerable<ObjectReference> In(JsonObject json) =>
        In((JsonNode)json).Where(one => one.Name.Length > 0);

    private static IEnumerable<ObjectReference> In(JsonNode? node) =>
        node switch
        {
            JsonObject json => Own(json).Concat(json.Where(member => member.Key != "metadata").SelectMany(In)),
            JsonArray list => list.SelectMany(In),
            _ => [],
        };

    private static IEnumerable<ObjectReference> In(KeyValuePair<string, JsonNode?> member) =>
        (member.Key, member.Value) switch
        {
            ("env", JsonArray list) => list.OfType<JsonObject>().SelectMany(Variable),
            ("envFrom", JsonArray list) => list.OfType<JsonObject>().SelectMany(Variables),
            ("volumes", JsonArray list) => list.OfType<JsonObject>().SelectMany(Volume),
            ("imagePullSecrets", JsonArray list) => list.Select(item => Named("Secret", item, "name", "image pulls")),
            _ => In(member.Value),
        };

    private static IEnumerable<ObjectReference> Own(JsonObject json)
    {
        if (ObjectText.Of(json, "serviceAccountName") is { Length: > 0 } account and not "default")
            yield return new ObjectReference("ServiceAccount", account, "pods");
        if (ObjectText.Of(json, "modelName").Length > 0 && ObjectText.Of(json, "imageRepo").Length > 0)
            yield return new ObjectReference("Secret", "regcred", "image pushes");
        if (ModelUri.Read(ObjectText.Of(json, "modelUri"), out _) is { Scheme: "pvc" } model)
            yield return new ObjectReference(
                "PersistentVolumeClaim",
                model.Place,
                $"model {ObjectText.Of(json, "name")}"
            );
    }

    private static IEnumerable<ObjectReference> Variable(JsonObject variable)
    {
        var use = $"env {ObjectText.Of(variable, "name")}";
        return variable["valueFrom"] is JsonObject from
            ?
            [
                Named("Secret", from["secretKeyRef"], "name", use),
                Named("ConfigMap", from["configMapKeyRef"], "name", use),
            ]
            : [];
    }

    private static ObjectReference[] Variables(JsonObject source) =>
        [
            Named("Secret", source["secretRef"], "name", "envFrom"),
            Named("ConfigMap", source["configMapRef"], "name", "envFrom"),
        ];

    private static IEnumerable<ObjectReference> Volume(JsonObject volume)
    {
        var use = $"volume {ObjectText.Of(volume, "name")}";
        ObjectReference[] whole =
        [
            Named("PersistentVolumeClaim", volume["persistentVolumeClaim"], "claimName", use),
            Named("Secret", volume["secret"], "secretName", use),
            Named("ConfigMap", volume["configMap"], "name", use),
        ];
        var parts = (volume["projected"]?["sources"] as JsonArray)?.OfType<JsonObject>() ?? [];
        return whole.Concat(
            parts.SelectMany(part =>
                new[]
                {
                    Named("Secret", part["secret"], "name", use),
                    Named("ConfigMap", part["configMap"], "name", use),
                }
            )
        );
    }

    private static ObjectReference Named(string kind, JsonNode? place, string member, string use) =>
        new(kind, ObjectText.Of(place, member), use);
}
