using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>node-affinity</c>, deprecated: labels of nodes that pods need, and taints that they tolerate.</summary>
public sealed class NodeAffinityRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "node-affinity";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var pod = new JsonObject();
        if (use.Parameter["affinity"] is JsonObject labels)
        {
            var term = new JsonObject { ["matchExpressions"] = new JsonArray([.. Sorted(labels).Select(Expression)]) };
            pod["affinity"] = new JsonObject
            {
                ["nodeAffinity"] = new JsonObject
                {
                    ["requiredDuringSchedulingIgnoredDuringExecution"] = new JsonObject
                    {
                        ["nodeSelectorTerms"] = new JsonArray(term),
                    },
                },
            };
        }
        if (use.Parameter["tolerations"] is JsonObject taints)
            pod["tolerations"] = new JsonArray([.. Sorted(taints).Select(Toleration)]);
        return use.Patched(Workload.WithPod(pod), PatchMarks.None);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Sorted(JsonObject json) =>
        json.OrderBy(one => one.Key, StringComparer.Ordinal);

    private static JsonObject Expression(KeyValuePair<string, JsonNode?> label) =>
        new()
        {
            ["key"] = label.Key,
            ["operator"] = "In",
            ["values"] = label.Value?.DeepClone(),
        };

    private static JsonObject Toleration(KeyValuePair<string, JsonNode?> taint) =>
        new()
        {
            ["effect"] = "NoSchedule",
            ["key"] = taint.Key,
            ["operator"] = "Equal",
            ["value"] = taint.Value?.DeepClone(),
        };
}
