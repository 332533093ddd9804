using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>A volume of the trait <c>storage</c>.</summary>
/// <param name="Name">What the pod, and the template, call it.</param>
/// <param name="Source">What backs it, as the pod has it where the container sees it.</param>
/// <param name="Mount">Where the container sees it; null where it does not.</param>
/// <param name="Made">The object that the trait makes; null where there is one already, or none is needed.</param>
internal sealed record StoredVolume(string Name, JsonObject Source, JsonObject? Mount, JsonObject? Made)
{
    /// <summary>The volumes in the order in which the template puts them together.</summary>
    public static IEnumerable<StoredVolume> Of(JsonObject parameter) =>
        [
            .. Items(parameter, "pvc").Select(Claim),
            .. Items(parameter, "configMap").Select(ConfigMap),
            .. Items(parameter, "secret").Select(Secret),
            .. Items(parameter, "emptyDir").Select(entry => Of(entry, "emptyDir", Part(entry, "medium"))),
            .. Items(parameter, "hostPath").Select(entry => Of(entry, "hostPath", Part(entry, "path", "type"))),
        ];

    /// <summary>The entries of a kind.</summary>
    public static IEnumerable<JsonObject> Items(JsonObject parameter, string kind) =>
        (parameter[kind] as JsonArray ?? []).OfType<JsonObject>();

    private static StoredVolume Claim(JsonObject entry) =>
        Of(
            entry,
            "persistentVolumeClaim",
            new JsonObject().With("claimName", entry["name"]?.DeepClone()),
            ClaimObject.Of(entry["name"], entry, "8Gi"),
            prefix: "pvc"
        );

    private static StoredVolume ConfigMap(JsonObject entry) =>
        Of(
            entry,
            "configMap",
            new JsonObject().With("name", entry["name"]?.DeepClone()).Taking(entry, "defaultMode", "items"),
            NamedObject.Of("v1", "ConfigMap", entry["name"]).Taking(entry, "data")
        );

    private static StoredVolume Secret(JsonObject entry) =>
        Of(
            entry,
            "secret",
            new JsonObject().With("secretName", entry["name"]?.DeepClone()).Taking(entry, "defaultMode", "items"),
            NamedObject.Of("v1", "Secret", entry["name"]).Taking(entry, "data", "stringData")
        );

    private static JsonObject Part(JsonObject entry, params string[] keys) => new JsonObject().Taking(entry, keys);

    private static StoredVolume Of(
        JsonObject entry,
        string kind,
        JsonObject source,
        JsonObject? made = null,
        string? prefix = null
    )
    {
        var name = $"{prefix ?? kind.ToLowerInvariant()}-{entry["name"]}";
        var mount = new JsonObject { ["name"] = name }.Taking(entry, "mountPath", "subPath");
        return new StoredVolume(
            name,
            new JsonObject { ["name"] = name, [kind] = source },
            entry["mountPath"] is null ? null : mount,
            $"{entry["mountOnly"]}" == "true" ? null : made
        );
    }
}
