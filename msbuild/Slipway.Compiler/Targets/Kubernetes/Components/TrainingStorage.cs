using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary>The volumes of a training job. A <c>pvcRef</c> wins over a name of the entry's own, as in the template.</summary>
/// <remarks>
/// The template writes <c>selector</c> into <c>dataSource</c>, where the API server rejects it. Here it goes where it
/// belongs, with its expression as the list that the API asks for.
/// </remarks>
internal static class TrainingStorage
{
    public static JsonArray Mounts(Component component) =>
        new([.. Mounted(component).Select(entry => PodVolume.Mount(entry["name"], entry["mountPath"].ToJson()))]);

    public static JsonArray Volumes(Component component) =>
        new([.. Mounted(component).Select(entry => PodVolume.OfClaim(entry["name"], entry["name"]))]);

    public static IEnumerable<RenderedOutput> Claims(Component component) =>
        component
            .Properties.Mappings("storage")
            .Where(entry => entry.Mapping("pvcRef") is null)
            .DistinctBy(entry => entry.Text("name")?.Text, StringComparer.Ordinal)
            .Select(entry => new RenderedOutput($"pvc-{entry.Text("name")?.Text}", Claim(entry)));

    private static IEnumerable<SpecMapping> Mounted(Component component) =>
        component.Properties.Mappings("storage").Select(entry => entry.Mapping("pvcRef") ?? entry);

    private static JsonObject Claim(SpecMapping entry)
    {
        var spec = new JsonObject()
            .With("accessModes", entry["accessModes"].ToJson() ?? new JsonArray("ReadWriteOnce"))
            .With("volumeMode", entry["volumeMode"].ToJson() ?? "Filesystem")
            .With("volumeName", entry["volumeName"].ToJson())
            .With("storageClassName", entry["storageClassName"].ToJson())
            .With("resources", Resources(entry.Mapping("resources")))
            .With("dataSourceRef", entry["dataSourceRef"].ToJson())
            .With("dataSource", entry["dataSource"].ToJson())
            .With("selector", Selector(entry.Mapping("selector")));
        return new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "PersistentVolumeClaim",
            ["metadata"] = new JsonObject().With("name", entry["name"].ToJson()),
            ["spec"] = spec,
        };
    }

    private static JsonObject Resources(SpecMapping? resources) =>
        new JsonObject()
            .With("requests", resources?.Mapping("requests")?.ToJson() ?? new JsonObject { ["storage"] = "1Gi" })
            .With("limits", resources?.Mapping("limits")?.ToJson());

    private static JsonObject? Selector(SpecMapping? selector)
    {
        var json = selector?.ToJson();
        if (json?["matchExpressions"] is JsonObject expression)
            json["matchExpressions"] = new JsonArray(expression.DeepClone());
        return json;
    }
}
