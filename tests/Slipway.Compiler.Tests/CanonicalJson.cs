using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests;

/// <summary>JSON as text that is the same for equal values whatever the order of their members, for readable differences.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(IEnumerable<JsonNode?> values) => string.Join("\n---\n", values.Select(Of));

    public static string Of(JsonNode? value) => Sorted(value)?.ToJsonString(Indented) ?? "null";

    private static JsonNode? Sorted(JsonNode? value) =>
        value switch
        {
            JsonObject json => new JsonObject(
                json.OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Sorted)]),
            _ => value?.DeepClone(),
        };
}
