using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Slipway.Bundles;

/// <summary>JSON that is indented for people, and the same bytes everywhere.</summary>
internal static class ReadableJson
{
    /// <summary>How it is written and read.</summary>
    public static JsonSerializerOptions Options() =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            MaxDepth = 32,
        };

    /// <summary>Writes a document, with a line break at its end.</summary>
    public static byte[] Write<T>(T document, JsonTypeInfo<T> type) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document, type).ReplaceLineEndings("\n") + "\n");
}
