using System.Text.Json.Nodes;
using Slipway.Schema;

namespace Slipway.LanguageServer.Protocol;

/// <summary>Places in files as the protocol writes them: lines and characters count from 0.</summary>
internal static class PlaceJson
{
    /// <summary>A stretch of a file.</summary>
    public static JsonObject Range(SourceSpan span)
    {
        var (line, column) = (Math.Max(span.StartLine, 1), Math.Max(span.StartColumn, 1));
        return span.HasColumns
            ? Range(line - 1, column - 1, Math.Max(span.EndLine, line) - 1, Math.Max(span.EndColumn, 1) - 1)
            : Range(line - 1, 0, line, 0);
    }

    /// <summary>A stretch of a file.</summary>
    public static JsonObject Range(int startLine, int startCharacter, int endLine, int endCharacter) =>
        new() { ["start"] = Position(startLine, startCharacter), ["end"] = Position(endLine, endCharacter) };

    /// <summary>A stretch of a file that is named.</summary>
    public static JsonObject Location(string uri, SourceSpan span) => new() { ["uri"] = uri, ["range"] = Range(span) };

    /// <summary>A change of a stretch.</summary>
    public static JsonObject Edit(JsonObject range, string text) => new() { ["range"] = range, ["newText"] = text };

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };
}
