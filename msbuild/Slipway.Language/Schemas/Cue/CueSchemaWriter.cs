using System.Text.Json.Nodes;
using Slipway.Language.Schemas.Definitions;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Writes what a value may be as a JSON Schema.</summary>
internal static class CueSchemaWriter
{
    /// <summary>Writes a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="comment">The comment above what has it.</param>
    public static JsonObject Write(CueShape shape, string comment = "")
    {
        var made = new JsonObject();
        if (UsageText.Of(comment) is { } said)
            made["description"] = said;
        if (!shape.IsAnything)
            Types(shape, made);
        if (shape is { HasDefault: true, Value: { } value })
            made["default"] = value.DeepClone();
        return made;
    }

    private static void Types(CueShape shape, JsonObject made)
    {
        var parts = Parts(shape).ToList();
        if (parts.Count > 1 && parts.Exists(part => part.ContainsKey("enum")))
        {
            // The list of the only values of one type says nothing of the others.
            if (shape.IsNull)
                parts.Add(new JsonObject { ["type"] = "null" });
            made["anyOf"] = new JsonArray([.. parts]);
            return;
        }
        List<JsonNode?> types = [.. parts.Select(part => part["type"]?.DeepClone())];
        if (shape.IsNull)
            types.Add("null");
        made["type"] = types.Count == 1 ? types[0] : new JsonArray([.. types]);
        foreach (var (keyword, value) in parts.SelectMany(part => part).Where(one => one.Key != "type"))
            made[keyword] = value?.DeepClone();
        if (shape.IsNull && made["enum"] is JsonArray words)
            words.Add(null);
    }

    private static IEnumerable<JsonObject> Parts(CueShape shape)
    {
        if (shape.Text is { } text)
            yield return Text(text);
        if (shape.Number is { } number)
            yield return Number(number);
        if (shape.IsFlag)
            yield return new JsonObject { ["type"] = "boolean" };
        if (shape.List is { } list)
            yield return List(list);
        if (shape.Struct is { } fields)
            yield return Struct(fields);
    }

    private static JsonObject Text(CueText text)
    {
        var made = new JsonObject { ["type"] = "string" };
        if (text.Values is { } words)
            made["enum"] = new JsonArray([.. words.Select(word => (JsonNode?)word)]);
        if (text.Pattern is { } pattern)
            made["pattern"] = pattern;
        if (text.Least is { } least)
            made["minLength"] = least;
        if (text.Most is { } most)
            made["maxLength"] = most;
        return made;
    }

    private static JsonObject Number(CueNumber number)
    {
        var isWhole = number.IsWhole || number.Values?.All(decimal.IsInteger) == true;
        var made = new JsonObject { ["type"] = isWhole ? "integer" : "number" };
        if (number.Values is { } values)
            made["enum"] = new JsonArray([.. values.Select(value => (JsonNode?)value)]);
        if (number.Minimum is { } least)
            made["minimum"] = least;
        if (number.Maximum is { } most)
            made["maximum"] = most;
        return made;
    }

    private static JsonObject List(CueListShape list)
    {
        var made = new JsonObject { ["type"] = "array" };
        if (!list.Items.IsAnything)
            made["items"] = Write(list.Items);
        if (list.Least is > 0)
            made["minItems"] = list.Least;
        if (list.Most is { } most)
            made["maxItems"] = most;
        return made;
    }

    private static JsonObject Struct(CueStructShape fields)
    {
        var made = new JsonObject { ["type"] = "object" };
        if (fields.Needed is { Count: > 0 } needed)
            made["required"] = Names(needed);
        if (fields.Fields.Count > 0)
            made["properties"] = new JsonObject(
                fields.Fields.Select(field =>
                    KeyValuePair.Create(field.Name, (JsonNode?)Write(field.Shape, field.Comment))
                )
            );
        if (fields.Others is { IsAnything: false } others && !fields.IsOpen)
            made["additionalProperties"] = Write(others);
        else if (fields is { Others: null, IsOpen: false, Fields.Count: > 0 })
            made["additionalProperties"] = false;
        if (fields.Choices.Count > 0)
            made["anyOf"] = new JsonArray([
                .. fields.Choices.Select(keys => new JsonObject { ["required"] = Names(keys) }),
            ]);
        return made;
    }

    private static JsonArray Names(IReadOnlyList<string> names) => new([.. names.Select(name => (JsonNode?)name)]);
}
