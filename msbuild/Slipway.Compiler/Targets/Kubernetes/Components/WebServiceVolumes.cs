using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary>The volumes of a web service.</summary>
/// <param name="Mounts">Where the container sees them.</param>
/// <param name="Sources">What backs them; one that is mounted twice is here once.</param>
internal sealed record WebServiceVolumes(JsonArray Mounts, JsonArray Sources)
{
    /// <summary>The kinds of <c>volumeMounts</c>, in the order in which the template puts them together.</summary>
    private static readonly string[] Kinds = ["pvc", "configMap", "secret", "emptyDir", "hostPath"];

    /// <summary>Reads <c>volumeMounts</c>, or the old form <c>volumes</c> where there is none.</summary>
    /// <returns>The volumes; null where the properties have neither.</returns>
    public static WebServiceVolumes? Of(Component component)
    {
        var properties = component.Properties;
        if (properties.Mapping("volumeMounts") is { } mounts)
        {
            var entries = Kinds.SelectMany(kind => mounts.Mappings(kind).Select(entry => (entry, kind))).ToList();
            var sources = entries.DistinctBy(pair => pair.entry.Text("name")?.Text, StringComparer.Ordinal);
            return new WebServiceVolumes(
                new JsonArray([.. entries.Select(pair => Mount(pair.entry, pair.entry["subPath"]))]),
                new JsonArray([.. sources.Select(pair => Source(pair.entry, pair.kind))])
            );
        }
        if (properties["volumes"] is not SpecSequence)
            return null;
        var volumes = properties.Mappings("volumes").ToList();
        return new WebServiceVolumes(
            new JsonArray([.. volumes.Select(volume => Mount(volume, null))]),
            new JsonArray([.. volumes.Select(volume => Source(volume, volume.Text("type")?.Text ?? "emptyDir"))])
        );
    }

    private static JsonObject Mount(SpecMapping volume, SpecNode? subPath) =>
        PodVolume.Mount(volume["name"], volume["mountPath"].ToJson(), subPath);

    private static JsonObject Source(SpecMapping volume, string kind) =>
        kind switch
        {
            "pvc" => PodVolume.OfClaim(volume["name"], volume["claimName"]),
            "configMap" => PodVolume.Of(volume["name"], kind, Files(volume, "name", "cmName")),
            "secret" => PodVolume.Of(volume["name"], kind, Files(volume, "secretName", "secretName")),
            "hostPath" => PodVolume.Of(volume["name"], kind, new JsonObject().With("path", volume["path"].ToJson())),
            _ => PodVolume.Of(
                volume["name"],
                "emptyDir",
                new JsonObject { ["medium"] = volume["medium"].ToJson() ?? "" }
            ),
        };

    /// <summary>Keys of a ConfigMap or Secret as files.</summary>
    private static JsonObject Files(SpecMapping volume, string name, string key) =>
        new JsonObject()
            .With(name, volume[key].ToJson())
            .With("defaultMode", volume["defaultMode"].ToJson() ?? 420)
            .With(
                "items",
                volume["items"] is SpecSequence ? new JsonArray([.. volume.Mappings("items").Select(File)]) : null
            );

    private static JsonObject File(SpecMapping item) =>
        new JsonObject()
            .With("key", item["key"].ToJson())
            .With("path", item["path"].ToJson())
            .With("mode", item["mode"].ToJson() ?? 511);
}
