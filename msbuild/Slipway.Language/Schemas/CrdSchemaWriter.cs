using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Language.Syntax;

namespace Slipway.Language.Schemas;

/// <summary>Turns an <c>openAPIV3Schema</c> into a JSON Schema.</summary>
/// <remarks>
/// The API server drops keys that a schema does not list, so an object that lists some is closed, unless it asks for unknown
/// keys to be kept. An object that lists none stays open: embedded metadata is written that way.
/// </remarks>
internal sealed class CrdSchemaWriter
{
    private static readonly string[] Singles = ["items", "additionalProperties", "not"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];

    private static readonly string[] Envelope = ["apiVersion", "kind", "metadata"];

    /// <summary>Keywords of OpenAPI that mean something else in JSON Schema, or nothing.</summary>
    private static readonly string[] Dropped =
    [
        "nullable",
        "example",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "xml",
        "externalDocs",
    ];

    private readonly Utf8JsonWriter json;

    private CrdSchemaWriter(Utf8JsonWriter json) => this.json = json;

    /// <summary>Writes a schema.</summary>
    /// <param name="schema">The schema of one version.</param>
    /// <param name="apiVersion">Its group and version.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="type">The name of the C# class.</param>
    /// <returns>The JSON.</returns>
    public static string Write(SpecMapping schema, string apiVersion, string kind, string type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", kind);
            json.WriteStartObject("x-slipway-document");
            json.WriteString("apiVersion", apiVersion);
            json.WriteString("kind", kind);
            json.WriteEndObject();
            json.WriteString("x-slipway-type", type);
            new CrdSchemaWriter(json).WriteKeywords(schema, isRoot: true);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void WriteSchema(SpecNode node, bool isReadOnly = false)
    {
        if (node is not SpecMapping schema)
        {
            WriteValue(node);
            return;
        }
        json.WriteStartObject();
        if (isReadOnly)
            json.WriteBoolean("readOnly", true);
        WriteKeywords(schema, isRoot: false);
        json.WriteEndObject();
    }

    private void WriteKeywords(SpecMapping schema, bool isRoot)
    {
        var isEither = IsTrue(schema["x-kubernetes-int-or-string"]);
        WriteType(schema, isEither);
        foreach (var entry in schema.Entries)
        {
            var keyword = entry.Key.Text;
            if (
                keyword == "type"
                || Dropped.Contains(keyword)
                || keyword.StartsWith("x-kubernetes-", StringComparison.Ordinal)
            )
                continue;
            if (isEither && keyword is "anyOf")
                continue;
            json.WritePropertyName(keyword);
            WriteKeyword(keyword, entry.Value, isRoot);
        }
        var isClosed = schema["properties"] is SpecMapping && schema["additionalProperties"] is null;
        if (isClosed && !IsTrue(schema["x-kubernetes-preserve-unknown-fields"]))
            json.WriteBoolean("additionalProperties", false);
    }

    private void WriteType(SpecMapping schema, bool isEither)
    {
        var mayBeNull = IsTrue(schema["nullable"]);
        if (!isEither && schema.Text("type")?.Text is { } only && !mayBeNull)
        {
            json.WriteString("type", only);
            return;
        }
        List<string> types = isEither
            ? ["integer", "string"]
            : [.. schema.Text("type") is { } one ? [one.Text] : Array.Empty<string>()];
        if (types.Count == 0)
            return;
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        if (mayBeNull)
            json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private void WriteKeyword(string keyword, SpecNode value, bool isRoot)
    {
        if (keyword == "properties" && value is SpecMapping properties)
        {
            json.WriteStartObject();
            foreach (var key in isRoot ? Envelope : [])
                WriteEnvelope(key, properties[key]);
            foreach (var property in properties.Entries.Where(one => !isRoot || !Envelope.Contains(one.Key.Text)))
            {
                json.WritePropertyName(property.Key.Text);
                WriteSchema(property.Value, isRoot && property.Key.Text == "status");
            }
            json.WriteEndObject();
        }
        else if (Lists.Contains(keyword) && value is SpecSequence branches)
        {
            json.WriteStartArray();
            foreach (var branch in branches.Items)
                WriteBranch(branch);
            json.WriteEndArray();
        }
        else if (Singles.Contains(keyword))
        {
            WriteSchema(value);
        }
        else
        {
            WriteValue(value);
        }
    }

    /// <summary>What every object has, whether or not its definition says so.</summary>
    private void WriteEnvelope(string key, SpecNode? given)
    {
        if (given is not null)
        {
            json.WritePropertyName(key);
            WriteSchema(given);
            return;
        }
        json.WriteStartObject(key);
        json.WriteString("type", key == "metadata" ? "object" : "string");
        json.WriteEndObject();
    }

    /// <summary>A branch says more of an object that is described next to it, and closes nothing.</summary>
    private void WriteBranch(SpecNode branch)
    {
        json.WriteStartObject();
        if (branch is SpecMapping schema)
        {
            foreach (var entry in schema.Entries.Where(one => !Dropped.Contains(one.Key.Text)))
            {
                json.WritePropertyName(entry.Key.Text);
                WriteValue(entry.Value);
            }
        }
        json.WriteEndObject();
    }

    private void WriteValue(SpecNode node)
    {
        switch (node)
        {
            case SpecMapping map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key.Text);
                    WriteValue(entry.Value);
                }
                json.WriteEndObject();
                break;
            case SpecSequence list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    WriteValue(item);
                json.WriteEndArray();
                break;
            case SpecScalar scalar:
                WriteScalar(scalar);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private void WriteScalar(SpecScalar scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                json.WriteNullValue();
                break;
            case ScalarKind.Boolean:
                json.WriteBooleanValue(scalar.Boolean == true);
                break;
            case ScalarKind.Integer:
                json.WriteNumberValue(scalar.Value.Integer);
                break;
            case ScalarKind.Float when double.IsFinite(scalar.Value.Float):
                json.WriteNumberValue(scalar.Value.Float);
                break;
            default:
                json.WriteStringValue(scalar.Text);
                break;
        }
    }

    private static bool IsTrue(SpecNode? node) => node is SpecScalar { Boolean: true };
}
