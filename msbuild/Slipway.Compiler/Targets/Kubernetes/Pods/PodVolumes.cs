using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The volumes of a component's pods.</summary>
/// <param name="Mounts">Where the container sees them.</param>
/// <param name="Sources">What backs them; one that is mounted twice is here once.</param>
internal sealed record PodVolumes(JsonArray Mounts, JsonArray Sources)
{
    /// <summary>The kinds of <c>volumeMounts</c>, in the order in which the templates put them together.</summary>
    private static readonly string[] Kinds = ["pvc", "configMap", "secret", "emptyDir", "hostPath"];

    /// <summary>Reads <c>volumeMounts</c>, or the old form <c>volumes</c> where there is none.</summary>
    /// <returns>The volumes; null where the parameter has neither.</returns>
    public static PodVolumes? Of(JsonObject parameter)
    {
        if (parameter["volumeMounts"] is JsonObject mounts)
        {
            var entries = Kinds.SelectMany(kind => Items(mounts[kind]).Select(entry => (entry, kind))).ToList();
            var sources = entries.DistinctBy(pair => $"{pair.entry["name"]}", StringComparer.Ordinal);
            return new PodVolumes(
                new JsonArray([.. entries.Select(pair => Mount(pair.entry, "subPath"))]),
                new JsonArray([.. sources.Select(pair => Source(pair.entry, pair.kind))])
            );
        }
        if (parameter["volumes"] is not JsonArray volumes)
            return null;
        return new PodVolumes(
            new JsonArray([.. Items(volumes).Select(volume => Mount(volume))]),
            new JsonArray([.. Items(volumes).Select(volume => Source(volume, $"{volume["type"]}"))])
        );
    }

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static JsonObject Mount(JsonObject volume, params string[] further) =>
        new JsonObject().Taking(volume, ["name", "mountPath", .. further]);

    private static JsonObject Source(JsonObject volume, string kind)
    {
        var (key, source) = kind switch
        {
            "pvc" => ("persistentVolumeClaim", new JsonObject().Taking(volume, "claimName")),
            "configMap" => (kind, Files(volume, "name", "cmName")),
            "secret" => (kind, Files(volume, "secretName", "secretName")),
            "hostPath" => (kind, new JsonObject().Taking(volume, "path")),
            _ => ("emptyDir", new JsonObject { ["medium"] = volume["medium"]?.DeepClone() ?? "" }),
        };
        return new JsonObject().Taking(volume, "name").With(key, source);
    }

    /// <summary>Keys of a ConfigMap or Secret as files.</summary>
    private static JsonObject Files(JsonObject volume, string name, string key) =>
        new JsonObject()
            .With(name, volume[key]?.DeepClone())
            .Taking(volume, "defaultMode")
            .With(
                "items",
                volume["items"] is JsonArray items
                    ? new JsonArray([
                        .. Items(items).Select(item => new JsonObject().Taking(item, "key", "path", "mode")),
                    ])
                    : null
            );
}
