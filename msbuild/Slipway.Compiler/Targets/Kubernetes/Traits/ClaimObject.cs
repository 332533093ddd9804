using System.Text.Json.Nodes;
using Slipway.Compiler.Json;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>A claim that a trait makes.</summary>
internal static class ClaimObject
{
    /// <summary>The claim.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parameter">What the trait says of it.</param>
    public static JsonObject Of(JsonNode? name, JsonObject parameter) =>
        new()
        {
            ["apiVersion"] = "v1",
            ["kind"] = "PersistentVolumeClaim",
            ["metadata"] = new JsonObject { ["name"] = name?.DeepClone() },
            ["spec"] = new JsonObject()
                .Taking(parameter, "accessModes", "volumeMode", "volumeName", "storageClassName")
                .With("resources", Resources(parameter["resources"] as JsonObject))
                .Taking(parameter, "dataSourceRef", "dataSource"),
        };

    private static JsonObject Resources(JsonObject? resources) =>
        new JsonObject
        {
            ["requests"] = resources?["requests"]?.DeepClone() ?? new JsonObject { ["storage"] = "8Gi" },
        }.With("limits", resources?["limits"]?.DeepClone());
}
