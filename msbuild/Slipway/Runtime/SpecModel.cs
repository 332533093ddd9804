using System.Buffers;
using System.Text.Json;

namespace Slipway.Runtime;

/// <summary>Writes documents for the build: their values, and the file and line of the call that gave each.</summary>
/// <remarks>
/// <c>{"contract":2,"files":[…],"documents":[{"file":0,"line":12,"root":NODE}]}</c>, where NODE is one of <c>{"o":[["key",NODE],…]}</c>,
/// <c>{"a":[NODE,…]}</c>, <c>{"s":"text"}</c>, <c>{"i":123}</c>, <c>{"d":1.5}</c>, <c>{"b":true}</c> and <c>{"z":null}</c>.
/// <c>"l"</c>, <c>"f"</c> and <c>"c"</c> are first: the line, the file by its number, and the method that was called. Each is left
/// out where it is that of the node around.
/// </remarks>
public static class SpecModel
{
    /// <summary>The version of the form; it changes when a reader of the old one would read the new one wrongly.</summary>
    public const int Contract = 2;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes documents as UTF-8.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="documents">The documents in order.</param>
    public static void Write(Stream stream, IEnumerable<SpecDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Bytes(documents).Span);
    }

    /// <summary>Writes documents as text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documents">The documents in order.</param>
    public static void Write(TextWriter writer, IEnumerable<SpecDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(System.Text.Encoding.UTF8.GetString(Bytes(documents).Span));
    }

    private static ReadOnlyMemory<byte> Bytes(IEnumerable<SpecDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var files = new SpecFileTable();
        var list = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(list, Options))
        {
            json.WriteStartArray();
            foreach (var document in documents)
            {
                var file = files.IndexOf(document.File);
                json.WriteStartObject();
                json.WriteNumber("file", file);
                json.WriteNumber("line", document.Line);
                json.WritePropertyName("root");
                new SpecNodeWriter(json, files).Write(
                    SpecParts.Item(document.Tree(), document),
                    file,
                    document.Line,
                    ""
                );
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        var whole = new ArrayBufferWriter<byte>(list.WrittenCount + 1024);
        using (var json = new Utf8JsonWriter(whole, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("contract", Contract);
            json.WriteStartArray("files");
            foreach (var file in files.Names)
                json.WriteStringValue(file);
            json.WriteEndArray();
            json.WritePropertyName("documents");
            json.WriteRawValue(list.WrittenSpan, skipInputValidation: true);
            json.WriteEndObject();
        }
        return whole.WrittenMemory;
    }
}
