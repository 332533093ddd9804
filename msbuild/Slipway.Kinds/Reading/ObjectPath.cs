using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Kinds.Reading;

/// <summary>Values at paths of objects whose shape nothing vouches for: <c>status.apply.state</c>.</summary>
public static class ObjectPath
{
    /// <summary>A text.</summary>
    /// <param name="node">The object.</param>
    /// <param name="path">The path.</param>
    /// <returns>The text; null where there is none.</returns>
    public static string? Text(JsonNode? node, string path) =>
        At(node, path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A number.</summary>
    /// <param name="node">The object.</param>
    /// <param name="path">The path.</param>
    /// <returns>The number; 0 where there is none, as the platforms leave zeros out.</returns>
    public static long Number(JsonNode? node, string path) =>
        At(node, path) is JsonValue value
        && value.GetValueKind() == JsonValueKind.Number
        && value.TryGetValue<long>(out var number)
            ? number
            : 0;

    /// <summary>Whether a value is <c>true</c>.</summary>
    /// <param name="node">The object.</param>
    /// <param name="path">The path.</param>
    /// <returns>False where there is none.</returns>
    public static bool IsTrue(JsonNode? node, string path) => At(node, path)?.GetValueKind() == JsonValueKind.True;

    /// <summary>The objects in a list, or those of the members of an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="path">The path.</param>
    /// <returns>The objects; none where there is neither.</returns>
    public static IEnumerable<JsonObject> Items(JsonNode? node, string path) =>
        At(node, path) switch
        {
            JsonArray list => list.OfType<JsonObject>(),
            JsonObject map => map.Select(member => member.Value).OfType<JsonObject>(),
            _ => [],
        };

    /// <summary>The value at a path.</summary>
    /// <param name="node">The object.</param>
    /// <param name="path">The path.</param>
    /// <returns>The value; null where the path ends before.</returns>
    public static JsonNode? At(JsonNode? node, string path)
    {
        foreach (var name in path.Split('.'))
            node = node is JsonObject json ? json[name] : null;
        return node;
    }
}
