using System.Buffers;
using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Slipway.Oci;

/// <summary>JSON whose bytes depend on its content alone, and reading of JSON that others wrote.</summary>
internal static class CanonicalJson
{
    /// <summary>No annotations, no labels.</summary>
    public static IReadOnlyDictionary<string, string> NoTexts { get; } = ReadOnlyDictionary<string, string>.Empty;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For files that people read: one line for each value.</summary>
    public static JsonWriterOptions Lines { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>An object without white space.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads an object; members may come in any order, and unknown ones are passed over.</summary>
    /// <exception cref="FormatException">The bytes are not JSON object, or not the one that is meant.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> json, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("it is not a JSON object");
            return read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new FormatException("it is not JSON", exception);
        }
        catch (InvalidOperationException exception)
        {
            // A value has another kind than the standard gives it.
            throw new FormatException("a member has the wrong kind of value", exception);
        }
    }

    public static JsonElement? Part(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static IEnumerable<JsonElement> Parts(this JsonElement json, string name) =>
        json.Part(name) is { } list ? list.EnumerateArray() : [];

    public static string Text(this JsonElement json, string name) =>
        json.TextOrNull(name) ?? throw new FormatException($"it has no '{name}'");

    public static string? TextOrNull(this JsonElement json, string name) => json.Part(name)?.GetString();

    public static Digest Digest(this JsonElement json, string name) =>
        Oci.Digest.TryParse(json.Text(name), out var digest)
            ? digest
            : throw new FormatException($"'{name}' is not a sha256 digest");

    public static long Count(this JsonElement json, string name) =>
        json.Part(name) is { } value && value.TryGetInt64(out var count) && count >= 0
            ? count
            : throw new FormatException($"'{name}' is not a count");

    public static bool Flag(this JsonElement json, string name) => json.Part(name)?.GetBoolean() ?? false;

    public static IReadOnlyList<string>? TextList(this JsonElement json, string name) =>
        json.Part(name) is { } list ? list.EnumerateArray().Select(item => item.GetString() ?? "").ToList() : null;

    public static IReadOnlyList<string> Keys(this JsonElement json, string name) =>
        json.Part(name) is { } map ? map.EnumerateObject().Select(member => member.Name).ToList() : [];

    public static IReadOnlyDictionary<string, string> Texts(this JsonElement json, string name)
    {
        if (json.Part(name) is not { } map)
            return NoTexts;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in map.EnumerateObject())
            texts[member.Name] = member.Value.GetString() ?? "";
        return texts;
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void WriteTextList(this Utf8JsonWriter json, string name, IReadOnlyList<string>? values)
    {
        if (values is null)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A set, which Go writes as an object of empty objects.</summary>
    public static void WriteKeys(this Utf8JsonWriter json, string name, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var key in keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject(key);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var (key, value) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
