using System.Text.Json.Nodes;

namespace Slipway.Compiler.Objects;

/// <summary>Texts of objects.</summary>
internal static class ObjectText
{
    /// <summary>A member that is text.</summary>
    /// <returns>The text; empty where there is none.</returns>
    public static string Of(JsonNode? json, string member) =>
        json is JsonObject map && map[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
