using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Patching;

/// <summary>A JSON Merge Patch (RFC 7396): null removes a key, objects are merged, everything else replaces.</summary>
internal static class JsonMergePatch
{
    /// <summary>Applies a patch.</summary>
    /// <returns>A new object.</returns>
    public static JsonObject Apply(JsonObject? own, JsonObject patch)
    {
        var merged = own?.DeepClone().AsObject() ?? [];
        foreach (var (key, value) in patch)
        {
            if (value is null)
                merged.Remove(key);
            else
                merged[key] = value is JsonObject inner
                    ? Apply(merged[key] as JsonObject, inner)
                    : WithoutNulls(value.DeepClone());
        }
        return merged;
    }

    /// <summary>KubeVela's library leaves nulls out of lists too.</summary>
    private static JsonNode WithoutNulls(JsonNode node)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.OfType<JsonNode>().Select(item => WithoutNulls(item.DeepClone()))]);
        return node is JsonObject inner ? Apply(null, inner) : node;
    }
}
