using System.Text.Json.Nodes;
using Slipway.Compiler.Json;

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
        Items(parameter, "pvc")
            .Select(entry =>
                Volume(
                    entry,
                    "pvc",
                    "persistentVolumeClaim",
                    new JsonObject().With("claimName", entry["name"]?.DeepClone()),
                    IsThere(entry) ? null : ClaimObject.Of(entry["name"], entry)
                )
            )
            .Concat(
                Items(parameter, "configMap")
                    .Select(entry =>
                        Volume(entry, "configmap", "configMap", Files(entry, "name"), Data(entry, "ConfigMap", "data"))
                    )
            )
            .Concat(
                Items(parameter, "secret")
                    .Select(entry =>
                        Volume(
                            entry,
                            "secret",
                            "secret",
                            Files(entry, "secretName"),
                            Data(entry, "Secret", "data", "stringData")
                        )
                    )
            )
            .Concat(
                Items(parameter, "emptyDir")
                    .Select(entry =>
                        Volume(entry, "emptydir", "emptyDir", new JsonObject().Taking(entry, "medium"), made: null)
                    )
            )
            .Concat(
                Items(parameter, "hostPath")
                    .Select(entry =>
                        Volume(
                            entry,
                            "hostpath",
                            "hostPath",
                            new JsonObject().Taking(entry, "path", "type"),
                            made: null
                        )
                    )
            );

    /// <summary>The entries of a kind.</summary>
    public static IEnumerable<JsonObject> Items(JsonObject parameter, string kind) =>
        (parameter[kind] as JsonArray ?? []).OfType<JsonObject>();

    private static StoredVolume Volume(JsonObject entry, string prefix, string key, JsonObject source, JsonObject? made)
    {
        var name = $"{prefix}-{entry["name"]}";
        var mount = entry["mountPath"] is null
            ? null
            : new JsonObject { ["name"] = name }.Taking(entry, "mountPath", "subPath");
        return new StoredVolume(name, new JsonObject { ["name"] = name, [key] = source }, mount, made);
    }

    private static JsonObject Files(JsonObject entry, string key) =>
        new JsonObject().With(key, entry["name"]?.DeepClone()).Taking(entry, "defaultMode", "items");

    private static JsonObject? Data(JsonObject entry, string kind, params string[] keys) =>
        IsThere(entry)
            ? null
            : new JsonObject
            {
                ["apiVersion"] = "v1",
                ["kind"] = kind,
                ["metadata"] = new JsonObject().Taking(entry, "name"),
            }.Taking(entry, keys);

    private static bool IsThere(JsonObject entry) => $"{entry["mountOnly"]}" == "true";
}
