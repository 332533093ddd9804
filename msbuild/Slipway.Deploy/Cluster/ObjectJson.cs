using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Deploy.Cluster;

/// <summary>Values out of objects whose shape no one vouches for.</summary>
internal static class ObjectJson
{
    /// <summary>A text; null where there is none.</summary>
    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A number; 0 where there is none, as the platforms leave zeros out.</summary>
    public static long Number(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value
        && value.GetValueKind() == JsonValueKind.Number
        && value.TryGetValue<long>(out var number)
            ? number
            : 0;

    /// <summary>The objects in a list; none where there is no list.</summary>
    public static IEnumerable<JsonObject> Items(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>The value at a path of members; null where the path ends before.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            node = node is JsonObject json ? json[name] : null;
        return node;
    }
}
