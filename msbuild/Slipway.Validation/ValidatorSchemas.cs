using NJsonSchema;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Validation;

/// <summary>Our schemas as NJsonSchema has them.</summary>
/// <remarks>
/// NJsonSchema reads text with reflection, which takes several times as long as all else it does here, and follows no
/// reference into another file. Our reader has followed them already, so its schemas are handed over as objects.
/// </remarks>
internal sealed class ValidatorSchemas
{
    private static readonly (SchemaTypes Ours, JsonObjectType Theirs)[] Types =
    [
        (SchemaTypes.Object, JsonObjectType.Object),
        (SchemaTypes.Array, JsonObjectType.Array),
        (SchemaTypes.String, JsonObjectType.String),
        (SchemaTypes.Integer, JsonObjectType.Integer),
        (SchemaTypes.Number, JsonObjectType.Number),
        (SchemaTypes.Boolean, JsonObjectType.Boolean),
        (SchemaTypes.Null, JsonObjectType.Null),
    ];

    private readonly Dictionary<SchemaNode, JsonSchema> translated = new(ReferenceEqualityComparer.Instance);
    private readonly object gate = new();

    public JsonSchema Of(SchemaNode schema)
    {
        lock (gate)
            return Translate(schema);
    }

    private JsonSchema Translate(SchemaNode use)
    {
        var schema = use.Resolved;
        if (translated.TryGetValue(schema, out var known))
            return known;
        // Known before it is filled: a schema may lead back to itself.
        var made = translated[schema] = new JsonSchema
        {
            Type = Type(schema.Types),
            Pattern = Pattern(schema),
            MinLength = schema.MinimumLength,
            MaxLength = schema.MaximumLength,
            Minimum = (decimal?)schema.Minimum,
            Maximum = (decimal?)schema.Maximum,
            MinItems = schema.MinimumItems ?? 0,
            MaxItems = schema.MaximumItems ?? 0,
            MinProperties = schema.MinimumProperties ?? 0,
            UniqueItems = schema.HasUniqueItems,
        };
        foreach (var value in schema.Values)
            made.Enumeration.Add((value as JsonStringSyntax)?.Text);
        AddKeys(made, schema);
        AddParts(made.AllOf, schema.AllOf);
        // NJsonSchema takes a single part for a reference, and forgets what is next to it.
        if (schema.AllOf.Count == 1)
            made.AllOf.Add(Translate(SchemaNode.Anything));
        AddParts(made.AnyOf, schema.AnyOf);
        AddParts(made.OneOf, schema.OneOf);
        if (schema.Items is { } items)
            made.Item = Translate(items);
        if (schema.Not is { } excluded)
            made.Not = Translate(excluded);
        return made;
    }

    private void AddKeys(JsonSchema made, SchemaNode schema)
    {
        foreach (var property in schema.Properties.Where(IsUsed))
            made.Properties[property.Name] = new JsonSchemaProperty { Reference = Translate(property.Schema) };
        foreach (var name in schema.Required)
            made.RequiredProperties.Add(name);
        made.AllowAdditionalProperties = schema.AllowsOtherKeys;
        if (schema.KeyNames is { } names && Pattern(names.Resolved) is { } pattern)
        {
            // NJsonSchema does not know 'propertyNames', and what one pattern says is the same.
            made.PatternProperties[pattern] = new JsonSchemaProperty
            {
                Reference = Translate(schema.OtherValues ?? SchemaNode.Anything),
            };
            made.AllowAdditionalProperties = false;
        }
        else if (schema.OtherValues is { } values)
        {
            made.AdditionalPropertiesSchema = Translate(values);
        }
    }

    private static bool IsUsed(SchemaProperty property) => property.Schema.Forbidden is null;

    private void AddParts(ICollection<JsonSchema> made, IReadOnlyList<SchemaNode> parts)
    {
        foreach (var part in parts)
            made.Add(new JsonSchema { Reference = Translate(part) });
    }

    private static string? Pattern(SchemaNode schema) =>
        schema.Pattern is { } pattern ? SchemaPattern.ForDotNet(pattern) : null;

    private static JsonObjectType Type(SchemaTypes types) =>
        types == SchemaTypes.Any
            ? JsonObjectType.None
            : Types
                .Where(pair => types.HasFlag(pair.Ours))
                .Aggregate(JsonObjectType.None, (all, pair) => all | pair.Theirs);
}
