using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Protocol;

/// <summary>The parameters of a message, of which the client may have left out any.</summary>
/// <param name="Json">The parameters.</param>
internal readonly record struct MessageParameters(JsonObject Json)
{
    /// <summary>The document that the message is about.</summary>
    public string Uri => Text("textDocument", "uri") ?? throw Missing("textDocument.uri");

    /// <summary>The line of the position, from 0.</summary>
    public int Line => Number("position", "line") ?? throw Missing("position.line");

    /// <summary>The character of the position, from 0.</summary>
    public int Character => Number("position", "character") ?? throw Missing("position.character");

    /// <summary>A text; null where it is absent or something else.</summary>
    public string? Text(params string[] path) =>
        At(path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A whole number; null where it is absent or something else.</summary>
    public int? Number(params string[] path) =>
        At(path) is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>Whether something is true.</summary>
    public bool Is(params string[] path) =>
        At(path) is JsonValue value && value.TryGetValue<bool>(out var truth) && truth;

    /// <summary>The items of a list that are objects; none where it is absent.</summary>
    public IEnumerable<MessageParameters> Each(params string[] path) =>
        At(path) is JsonArray list ? list.OfType<JsonObject>().Select(one => new MessageParameters(one)) : [];

    /// <summary>A part; null where it is absent.</summary>
    public JsonNode? At(params string[] path)
    {
        JsonNode? node = Json;
        foreach (var key in path)
            node = (node as JsonObject)?[key];
        return node;
    }

    /// <summary>The fault that a parameter is missing.</summary>
    public static RequestException Missing(string name) =>
        new(RequestException.InvalidParameters, $"the parameter '{name}' is missing");
}
