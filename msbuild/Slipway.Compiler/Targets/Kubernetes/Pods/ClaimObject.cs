using System.Text.Json.Nodes;
using Slipway.Compiler.Json;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>A claim that a component or a trait makes.</summary>
internal static class ClaimObject
{
    /// <summary>The claim.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parameter">What the component or trait says of it, with the defaults of its type.</param>
    /// <param name="size">How much it requests where nothing is said of that.</param>
    public static JsonObject Of(JsonNode? name, JsonObject parameter, string size) =>
        NamedObject
            .Of("v1", "PersistentVolumeClaim", name)
            .With(
                "spec",
                new JsonObject()
                    .Taking(parameter, "accessModes", "volumeMode", "volumeName", "storageClassName")
                    .With("resources", Resources(parameter["resources"] as JsonObject, size))
                    .Taking(parameter, "dataSourceRef", "dataSource")
            );

    private static JsonObject Resources(JsonObject? resources, string size) =>
        new JsonObject
        {
            ["requests"] = resources?["requests"]?.DeepClone() ?? new JsonObject { ["storage"] = size },
        }.With("limits", resources?["limits"]?.DeepClone());
}
