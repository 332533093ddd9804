using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The places of a workload that traits change.</summary>
internal static class Workload
{
    /// <summary>A patch of the pods of a workload.</summary>
    /// <param name="pod">What to merge into the pod's <c>spec</c>.</param>
    public static JsonObject WithPod(JsonObject pod) => WithTemplate(new JsonObject { ["spec"] = pod });

    /// <summary>A patch of what a workload makes its pods from.</summary>
    /// <param name="template">What to merge into <c>spec.template</c>.</param>
    public static JsonObject WithTemplate(JsonObject template) =>
        new() { ["spec"] = new JsonObject { ["template"] = template } };

    /// <summary>The containers of a workload's pods; null where it has no list of them.</summary>
    public static JsonArray? Containers(JsonObject workload) =>
        At(workload, "spec", "template", "spec", "containers") as JsonArray;

    /// <summary>What is at a path; null where nothing is.</summary>
    public static JsonNode? At(JsonObject json, params string[] path) =>
        path.Aggregate<string, JsonNode?>(json, (node, key) => (node as JsonObject)?[key]);
}
