using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Editors;

/// <summary>A schema in the keywords that every editor knows: those of Slipway are said with them where they can be, and left out.</summary>
/// <param name="file">The file that it is in.</param>
/// <param name="parts">The files that it may refer to.</param>
internal sealed class StandardSchema(SchemaDocument file, SchemaParts parts)
{
    private const string Own = "x-slipway-";

    /// <summary>Keywords whose values are schemas by name.</summary>
    private static readonly string[] Named = ["properties", "definitions"];

    /// <summary>Keywords whose values are not schemas.</summary>
    private static readonly string[] Plain = ["enum", "const", "default", "required", "examples"];

    /// <summary>Writes a schema.</summary>
    /// <param name="schema">The schema as it is in the file.</param>
    public JsonNode? Of(JsonSyntax schema)
    {
        if (schema is not JsonObjectSyntax mapping)
            return schema is JsonArraySyntax list ? new JsonArray([.. list.Items.Select(Of)]) : Value(schema);
        if (mapping[Own + "forbidden"] is JsonStringSyntax why)
            return new JsonObject { ["description"] = $"Do not use it: {why.Text}.", ["not"] = new JsonObject() };
        var written = new JsonObject();
        foreach (var member in mapping.Members.Where(member => IsStandard(member, mapping)))
            written[member.Name] = Of(member);
        if (mapping[Own + "deprecated"] is JsonStringSyntax heir)
            Deprecate(written, heir.Text);
        Choose(mapping, written);
        return written;
    }

    private JsonNode? Of(JsonMemberSyntax member)
    {
        if (member is { Name: "$ref", Value: JsonStringSyntax reference })
            return parts.Reference(file, reference.Text);
        if (Plain.Contains(member.Name, StringComparer.Ordinal))
            return Value(member.Value);
        if (!Named.Contains(member.Name, StringComparer.Ordinal) || member.Value is not JsonObjectSyntax named)
            return Of(member.Value);
        var schemas = new JsonObject();
        foreach (var one in named.Members)
            schemas[one.Name] = Of(one.Value);
        return schemas;
    }

    /// <summary>Forms of our own and what only says where a file belongs are not standard, and draft 7 knows nothing next to a reference.</summary>
    private static bool IsStandard(JsonMemberSyntax member, JsonObjectSyntax schema) =>
        !member.Name.StartsWith("x-", StringComparison.Ordinal)
        && member.Name is not ("$schema" or "format" or "openapi")
        && (schema["$ref"] is null || member.Name is "$ref" or "description");

    private static void Deprecate(JsonObject schema, string heir)
    {
        var words = schema["description"]?.GetValue<string>();
        schema["description"] = $"Deprecated: {heir}.{(words is null ? "" : $" {words}")}";
        schema["deprecated"] = true;
    }

    /// <summary>Lets the key <c>type</c> choose the schema of the key that it types.</summary>
    private void Choose(JsonObjectSyntax mapping, JsonObject written)
    {
        if (mapping["properties"] is not JsonObjectSyntax properties || written["properties"] is not JsonObject keys)
            return;
        foreach (var member in properties.Members)
        {
            var kind = ((member.Value as JsonObjectSyntax)?[Own + "typed-by"] as JsonStringSyntax)?.Text;
            if (kind is null or SchemaSubject.Itself or SchemaSubject.Document || properties["type"] is null)
                continue;
            var types = parts.Definitions(kind).ToList();
            var all = written["allOf"] as JsonArray ?? [];
            foreach (var type in types)
                all.Add((JsonNode)Typed(type, member.Name));
            written["allOf"] ??= all;
            keys["type"] = EditorSchema.Words(types.Select(type => type.Name));
        }
    }

    private JsonObject Typed(SchemaSubject type, string key) =>
        new()
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["type"] = new JsonObject { ["const"] = type.Name } },
                ["required"] = new JsonArray("type"),
            },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { [key] = parts.Reference(type) } },
        };

    private static JsonNode? Value(JsonSyntax json) =>
        json switch
        {
            JsonStringSyntax text => text.Text,
            JsonBooleanSyntax truth => truth.Value,
            JsonNumberSyntax number
                when long.TryParse(
                    number.Text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var whole
                ) => whole,
            JsonNumberSyntax number => number.Value,
            JsonArraySyntax list => new JsonArray([.. list.Items.Select(Value)]),
            JsonObjectSyntax mapping => Mapping(mapping),
            _ => null,
        };

    private static JsonObject Mapping(JsonObjectSyntax mapping)
    {
        var written = new JsonObject();
        foreach (var member in mapping.Members)
            written[member.Name] = Value(member.Value);
        return written;
    }
}
