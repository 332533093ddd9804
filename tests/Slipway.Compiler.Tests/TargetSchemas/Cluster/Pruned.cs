using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

/// <summary>What the API server dropped of an object without a word.</summary>
internal static class Pruned
{
    /// <summary>The first member that was sent and is not stored; null where there is none. Empty values count for nothing, but null does.</summary>
    public static string? From(JsonNode? sent, JsonNode? stored, string path = "") =>
        (sent, stored) switch
        {
            _ when IsEmpty(sent) => null,
            (JsonObject map, JsonObject other) => map.Select(member =>
                    member.Value is null && other.ContainsKey(member.Key)
                        ? null
                        : From(member.Value, other[member.Key], $"{path}/{member.Key}")
                )
                .FirstOrDefault(found => found is not null),
            (JsonArray list, JsonArray other) when list.Count == other.Count => list.Select(
                    (item, at) => From(item, other[at], $"{path}/{at}")
                )
                .FirstOrDefault(found => found is not null),
            (JsonValue, JsonValue) => null,
            _ => path,
        };

    private static bool IsEmpty(JsonNode? json) =>
        json switch
        {
            JsonObject map => map.Count == 0,
            JsonArray list => list.Count == 0,
            JsonValue value => value.GetValueKind() switch
            {
                JsonValueKind.String => value.GetValue<string>().Length == 0,
                JsonValueKind.Number => value.ToJsonString() == "0",
                var kind => kind == JsonValueKind.False,
            },
            _ => false,
        };
}
