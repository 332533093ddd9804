using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The containers of rendered objects, wherever a pod is in them.</summary>
internal static class PodContainers
{
    /// <summary>The containers that run side by side, in order.</summary>
    public static IEnumerable<JsonObject> In(JsonNode? node) =>
        node switch
        {
            JsonObject json => json.SelectMany(member =>
                member is { Key: "containers", Value: JsonArray list } ? list.OfType<JsonObject>() : In(member.Value)
            ),
            JsonArray list => list.SelectMany(In),
            _ => [],
        };

    /// <summary>Adds items to a list, which is made where there is none.</summary>
    public static void Append(JsonObject owner, string key, IEnumerable<JsonNode> items)
    {
        var list = owner[key] as JsonArray ?? [];
        foreach (var item in items)
            list.Add(item);
        if (list.Parent is null && list.Count > 0)
            owner[key] = list;
    }
}
