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

    public static IEnumerable<RenderedOutput> Claims(Component component, JsonObject parameter) =>
        component
            .Properties.Mappings("storage")
            .Zip((parameter["storage"] as JsonArray ?? []).OfType<JsonObject>())
            .Where(entry => entry.First.Mapping("pvcRef") is null)
            .DistinctBy(entry => entry.First.Text("name")?.Text, StringComparer.Ordinal)
            .Select(entry => new RenderedOutput(
                $"pvc-{entry.First.Text("name")?.Text}",
                Claim(entry.First, entry.Second)
            ));

    private static IEnumerable<SpecMapping> Mounted(Component component) =>
        component.Properties.Mappings("storage").Select(entry => entry.Mapping("pvcRef") ?? entry);

    private static JsonObject Claim(SpecMapping entry, JsonObject parameter)
    {
        var claim = ClaimObject.Of(parameter["name"], parameter, "1Gi");
        claim["spec"]!.AsObject().With("selector", Selector(entry.Mapping("selector")));
        return claim;
    }

    private static JsonObject? Selector(SpecMapping? selector)
    {
        var json = selector?.ToJson();
        if (json?["matchExpressions"] is JsonObject expression)
            json["matchExpressions"] = new JsonArray(expression.DeepClone());
        return json;
    }
}
