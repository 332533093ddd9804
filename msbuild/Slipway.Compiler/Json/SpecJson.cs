using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Json;

/// <summary>Values of specs as JSON, which is what the platforms make of them.</summary>
public static class SpecJson
{
    /// <summary>A value as JSON.</summary>
    /// <param name="node">The value; null for none.</param>
    /// <returns>The JSON; null for null and for no value.</returns>
    public static JsonNode? ToJson(this SpecNode? node) =>
        node switch
        {
            SpecMapping mapping => mapping.ToJson(),
            SpecSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
            SpecScalar scalar => ToJson(scalar),
            _ => null,
        };

    /// <summary>A mapping as a JSON object.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <returns>The object, its members in the same order.</returns>
    public static JsonObject ToJson(this SpecMapping mapping)
    {
        var json = new JsonObject();
        foreach (var entry in mapping.Entries)
            json[entry.Key.Text] = entry.Value.ToJson();
        return json;
    }

    /// <summary>Sets a member where there is a value for it.</summary>
    internal static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
            json[name] = value;
        return json;
    }

    /// <summary>Takes over copies of members that another object has, under the same names.</summary>
    internal static JsonObject Taking(this JsonObject json, JsonObject from, params string[] names)
    {
        foreach (var name in names)
            json.With(name, from[name]?.DeepClone());
        return json;
    }

    private static JsonValue? ToJson(SpecScalar scalar) =>
        scalar.Kind switch
        {
            ScalarKind.Null => null,
            ScalarKind.Boolean => JsonValue.Create(scalar.Boolean == true),
            ScalarKind.Integer => JsonValue.Create(scalar.Value.Integer),
            ScalarKind.Float when scalar.Integer is { } integer => JsonValue.Create(integer),
            // JSON has neither infinity nor not-a-number; the platforms' readers fail on them, and so do our rules.
            ScalarKind.Float when double.IsFinite(scalar.Value.Float) => JsonValue.Create(scalar.Value.Float),
            _ => JsonValue.Create(scalar.Text),
        };
}
