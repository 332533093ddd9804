using System.Text.Json.Nodes;

namespace Slipway.Compiler.Json;

/// <summary>Walks JSON.</summary>
internal static class JsonNodes
{
    /// <summary>A node and everything below it, in order.</summary>
    public static IEnumerable<JsonNode> Within(JsonNode node) =>
        (
            node switch
            {
                JsonObject json => json.Select(member => member.Value),
                JsonArray list => list,
                _ => [],
            }
        )
            .OfType<JsonNode>()
            .SelectMany(Within)
            .Prepend(node);
}
