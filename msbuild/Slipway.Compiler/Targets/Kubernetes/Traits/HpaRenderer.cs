using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>hpa</c>: a HorizontalPodAutoscaler by processor time, memory and metrics of the pods.</summary>
public sealed class HpaRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "hpa";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var parameter = use.Parameter;
        var resources = new[] { Resource("cpu", parameter["cpu"]), Resource("memory", parameter["mem"]) };
        var custom = (parameter["podCustomMetrics"] as JsonArray ?? []).OfType<JsonObject>().Select(Pods);
        var spec = PodScaler.Spec(use);
        spec["metrics"] = new JsonArray([.. resources.OfType<JsonObject>(), .. custom]);
        var isNew = use.Workspace.Options.Profile.Meets("kubernetes>=1.23");
        return use.With("hpa", PodScaler.Of(use, isNew ? "autoscaling/v2" : "autoscaling/v2beta2", spec));
    }

    private static JsonObject? Resource(string name, JsonNode? metric)
    {
        if (metric is not JsonObject json)
            return null;
        var target = new JsonObject().Taking(json, "type");
        target[$"{json["type"]}" == "Utilization" ? "averageUtilization" : "averageValue"] = json["value"]?.DeepClone();
        return new JsonObject
        {
            ["type"] = "Resource",
            ["resource"] = new JsonObject { ["name"] = name, ["target"] = target },
        };
    }

    private static JsonObject Pods(JsonObject metric) =>
        new()
        {
            ["type"] = "Pods",
            ["pods"] = new JsonObject
            {
                ["metric"] = new JsonObject().Taking(metric, "name"),
                ["target"] = new JsonObject { ["type"] = "AverageValue" }.With(
                    "averageValue",
                    metric["value"]?.DeepClone()
                ),
            },
        };
}
