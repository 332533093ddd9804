using System.Text.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Schemas;

/// <summary>What one of our own schema files says it describes, told without reading the rest of the file.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>; <c>document</c> for a whole document.</param>
/// <param name="Name">The definition's type; the document's kind.</param>
/// <param name="ApiVersion">The document's apiVersion; the system of a document without one; empty for a definition.</param>
/// <param name="HasKeys">Whether its keys alone tell such a document.</param>
internal readonly record struct SchemaHead(string Kind, string Name, string ApiVersion, bool HasKeys)
{
    /// <summary>Reads the head of a file.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <returns>What it describes; none where it is a collection of parts.</returns>
    public static IReadOnlyList<SchemaHead> Of(ReadOnlySpan<byte> json)
    {
        // Most files are parts of others.
        if (json.IndexOf("\"x-slipway-definition\""u8) < 0 && json.IndexOf("\"x-slipway-document\""u8) < 0)
            return [];
        var heads = new List<SchemaHead>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDefinition = reader.ValueTextEquals("x-slipway-definition"u8);
            var isDocument = reader.ValueTextEquals("x-slipway-document"u8);
            reader.Read();
            if (isDefinition)
                heads.AddRange(Members(ref reader).Select(one => new SchemaHead(one.Key, one.Value, "", false)));
            else if (isDocument)
                heads.Add(OfDocument(Members(ref reader)));
            else
                reader.Skip();
        }
        return heads;
    }

    private static SchemaHead OfDocument(Dictionary<string, string> members)
    {
        var hasKeys = members.ContainsKey("keys");
        var apiVersion = members.GetValueOrDefault(hasKeys ? "system" : "apiVersion", "");
        return new SchemaHead(SchemaSubject.Document, members.GetValueOrDefault("kind", ""), apiVersion, hasKeys);
    }

    /// <summary>The members of an object; of those that are no texts, the names alone.</summary>
    private static Dictionary<string, string> Members(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            reader.Skip();
        }
        return members;
    }
}
