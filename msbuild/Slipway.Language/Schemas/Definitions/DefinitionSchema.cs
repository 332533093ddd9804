using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Language.Schemas.Definitions;

/// <summary>The schema of a definition of the user's own.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
/// <param name="Type">The type that specs name.</param>
/// <param name="Parameter">What its properties look like, as JSON Schema.</param>
internal sealed record DefinitionSchema(string Kind, string Type, JsonObject Parameter)
{
    /// <summary>A name for the schema's file.</summary>
    public string FileName => $"{Kind}-schema-{Type}.json";

    /// <summary>What the type is for; null where nothing is known.</summary>
    public string? Description { get; init; }

    /// <summary>The schema with what it describes.</summary>
    public string ToJson()
    {
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = Type,
            ["x-slipway-definition"] = new JsonObject { [Kind] = Type },
        };
        if (Description is { Length: > 0 })
            root["description"] = Description;
        foreach (var (keyword, value) in Parameter)
        {
            if (!root.ContainsKey(keyword))
                root[keyword] = value?.DeepClone();
        }
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
            root.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
