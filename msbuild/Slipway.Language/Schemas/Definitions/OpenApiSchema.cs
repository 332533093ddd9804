using System.Text.Json.Nodes;
using Slipway.Schema.Json;

namespace Slipway.Language.Schemas.Definitions;

/// <summary>Turns a schema that CUE wrote as OpenAPI into a JSON Schema.</summary>
/// <remarks>
/// CUE lists every field without a question mark as required, although KubeVela fills in its default, an empty list, and
/// an object all of whose fields can be filled in. It leaves out whether a struct is closed, and the fields that come with
/// another choice than the default: an object with a choice may have keys that it does not list.
/// </remarks>
internal static class OpenApiSchema
{
    private static readonly string[] Copied =
    [
        "$ref",
        "format",
        "pattern",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "uniqueItems",
    ];

    /// <summary>Converts a schema.</summary>
    /// <param name="schema">The schema.</param>
    public static JsonObject Convert(JsonObjectSyntax schema) => Convert(schema, around: null);

    /// <summary>Converts a schema, or one that says more of an object.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="around">The properties of the object of which the schema says more, which it does not close.</param>
    private static JsonObject Convert(JsonObjectSyntax schema, JsonObjectSyntax? around)
    {
        var made = new JsonObject();
        var isNullable = IsTrue(schema["nullable"]);
        if (schema["type"] is JsonStringSyntax type)
            made["type"] = isNullable ? new JsonArray(type.Text, "null") : type.Text;
        if ((schema["description"] as JsonStringSyntax)?.Text is { } comment && UsageText.Of(comment) is { } said)
            made["description"] = said;
        if (schema["default"] is { } value and not JsonNullSyntax)
            made["default"] = Copy(value);
        foreach (var keyword in Copied)
        {
            if (schema[keyword] is { } copied)
                made[keyword] = Copy(copied);
        }
        if (schema["enum"] is JsonArraySyntax words)
            made["enum"] = Words(words, isNullable);
        if (schema["items"] is JsonObjectSyntax items)
            made["items"] = Convert(items);
        Object(schema, made, around);
        Alternatives(schema, made, around);
        return made;
    }

    private static void Object(JsonObjectSyntax schema, JsonObject made, JsonObjectSyntax? around)
    {
        var properties = schema["properties"] as JsonObjectSyntax;
        if (schema["required"] is JsonArraySyntax required)
        {
            var names = required.Items.OfType<JsonStringSyntax>().Select(name => name.Text);
            var needed = names.Where(name => IsNeeded((properties?[name] ?? around?[name]) as JsonObjectSyntax));
            if (needed.Select(name => (JsonNode?)name).ToArray() is { Length: > 0 } list)
                made["required"] = new JsonArray(list);
        }
        if (properties is not null)
        {
            made["properties"] = new JsonObject(
                properties
                    .Members.Where(one => one.Value is JsonObjectSyntax)
                    .Select(one => KeyValuePair.Create(one.Name, (JsonNode?)Convert((JsonObjectSyntax)one.Value)))
            );
        }
        if (schema["additionalProperties"] is JsonObjectSyntax others)
            made["additionalProperties"] = Convert(others);
        else if (schema["additionalProperties"] is JsonBooleanSyntax flag)
            made["additionalProperties"] = flag.Value;
        else if (properties is not null && around is null && schema["allOf"] is null)
        {
            if (properties.Members.Any(one => IsChoice(one.Value)))
                made["x-slipway-partial"] = true;
            else
                made["additionalProperties"] = false;
        }
    }

    /// <summary>Alternatives overlap as CUE writes them, so that one is enough; one that allows everything leaves nothing to check.</summary>
    private static void Alternatives(JsonObjectSyntax schema, JsonObject made, JsonObjectSyntax? around)
    {
        var outer = schema["properties"] as JsonObjectSyntax ?? around;
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArraySyntax alternatives)
        {
            var choices = Parts(alternatives, outer);
            if (choices.TrueForAll(choice => choice.Count > 0))
                made["anyOf"] = new JsonArray([.. choices]);
        }
        if (schema["allOf"] is JsonArraySyntax all && Parts(all, outer) is { Count: > 0 } parts)
            made["allOf"] = new JsonArray([.. parts]);
    }

    private static List<JsonObject> Parts(JsonArraySyntax list, JsonObjectSyntax? outer) =>
        [.. list.Items.Select(part => part is JsonObjectSyntax one ? Convert(one, outer) : [])];

    /// <summary>Whether a field that is listed as required has to be written.</summary>
    private static bool IsNeeded(JsonObjectSyntax? property)
    {
        if (property is null)
            return true;
        if (property["default"] is not null)
            return false;
        return (property["type"] as JsonStringSyntax)?.Text switch
        {
            "array" => false,
            "object" => property["required"] is JsonArraySyntax names
                && names.Items.OfType<JsonStringSyntax>().Any(name => IsNeededIn(property, name.Text)),
            _ => true,
        };
    }

    private static bool IsNeededIn(JsonObjectSyntax owner, string name) =>
        IsNeeded((owner["properties"] as JsonObjectSyntax)?[name] as JsonObjectSyntax);

    private static bool IsChoice(JsonSyntax property) =>
        property is JsonObjectSyntax schema
        && (
            schema["enum"] is JsonArraySyntax { Items.Count: > 1 }
            || schema["type"] is JsonStringSyntax { Text: "boolean" }
        );

    private static JsonArray Words(JsonArraySyntax words, bool isNullable)
    {
        var all = words.Items.Select(Copy).DistinctBy(word => word?.ToJsonString(), StringComparer.Ordinal).ToList();
        if (isNullable && all.TrueForAll(word => word is not null))
            all.Add(null);
        return new JsonArray([.. all]);
    }

    private static JsonNode? Copy(JsonSyntax json) =>
        json switch
        {
            JsonStringSyntax text => JsonValue.Create(text.Text),
            JsonNumberSyntax number => JsonNode.Parse(number.Text),
            JsonBooleanSyntax flag => JsonValue.Create(flag.Value),
            JsonArraySyntax list => new JsonArray([.. list.Items.Select(Copy)]),
            JsonObjectSyntax members => new JsonObject(
                members.Members.Select(one => KeyValuePair.Create(one.Name, Copy(one.Value)))
            ),
            _ => null,
        };

    private static bool IsTrue(JsonSyntax? json) => json is JsonBooleanSyntax { Value: true };
}
