using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>Turns the JSON of a schema into <see cref="SchemaNode"/>s. Keywords it does not know are left alone.</summary>
internal sealed class SchemaReader(Func<string, SchemaNode?> follow)
{
    private readonly List<JsonFault> faults = [];

    public IReadOnlyList<JsonFault> Faults => faults;

    public SchemaNode Read(JsonSyntax json)
    {
        if (json is JsonBooleanSyntax { Value: true })
            return SchemaNode.Anything;
        if (json is not JsonObjectSyntax schema)
        {
            faults.Add(new JsonFault(json.Span, "a schema must be a JSON object"));
            return SchemaNode.Anything;
        }
        var keywords = new SchemaKeywords(schema, faults);
        if (keywords.Text("$ref") is { } reference)
            return ReadReference(schema, keywords, reference);

        var required = keywords.Texts("required");
        var others = ReadOtherKeys(schema);
        return new SchemaNode
        {
            Span = schema.Span,
            Title = keywords.Text("title"),
            Description = keywords.Text("description"),
            Types = keywords.Types(),
            Properties = ReadProperties(schema["properties"], required),
            AllowsOtherKeys = others.Allowed,
            OtherValues = others.Values,
            KeyNames = Optional(schema["propertyNames"]) ?? others.Names,
            Items = Optional(schema["items"]),
            Values = schema["const"] is { } only ? [only] : keywords.List("enum"),
            IsReadOnly = keywords.Flag("readOnly"),
            IsHidden = keywords.Flag("writeOnly"),
            Default = schema["default"],
            Format = keywords.Text("format"),
            Pattern = keywords.Text("pattern"),
            Minimum = keywords.Number("minimum"),
            Maximum = keywords.Number("maximum"),
            MinimumLength = keywords.Count("minLength"),
            MaximumLength = keywords.Count("maxLength"),
            MinimumItems = keywords.Count("minItems"),
            MaximumItems = keywords.Count("maxItems"),
            MinimumProperties = keywords.Count("minProperties"),
            HasUniqueItems = keywords.Flag("uniqueItems"),
            OneOf = ReadAll("oneOf", keywords),
            AnyOf = ReadAll("anyOf", keywords),
            AllOf = ReadAll("allOf", keywords),
            Not = Optional(schema["not"]),
            Required = required,
            Annotations = keywords.Annotations(),
        };
    }

    /// <summary>Editors ignore what is next to <c>$ref</c>; we keep the words that describe this very use of the target.</summary>
    private SchemaNode ReadReference(JsonObjectSyntax schema, SchemaKeywords keywords, string reference) =>
        new(reference, () => follow(reference))
        {
            Span = schema.Span,
            Title = keywords.Text("title"),
            Description = keywords.Text("description"),
            Default = schema["default"],
            Annotations = keywords.Annotations(),
        };

    /// <summary>
    /// What <c>additionalProperties</c> and <c>patternProperties</c> say together. Where several patterns, or a pattern and
    /// other keys, are side by side, values are not told apart and go unchecked.
    /// </summary>
    private (bool Allowed, SchemaNode? Values, SchemaNode? Names) ReadOtherKeys(JsonObjectSyntax schema)
    {
        var other = schema["additionalProperties"];
        var isClosed = other is JsonBooleanSyntax { Value: false };
        var values = other is null or JsonBooleanSyntax ? null : Read(other);
        if (schema["patternProperties"] is not JsonObjectSyntax { Members: { Count: > 0 } patterns })
            return (!isClosed, values, null);
        var schemas = patterns.Select(pattern => Read(pattern.Value)).ToList();
        if (!isClosed)
            return (true, null, null);
        var names = string.Join(
            "|",
            patterns.Select(pattern => patterns.Count == 1 ? pattern.Name : $"(?:{pattern.Name})")
        );
        return (true, schemas.Count == 1 ? schemas[0] : null, new SchemaNode { Span = schema.Span, Pattern = names });
    }

    private SchemaNode? Optional(JsonSyntax? json) => json is null ? null : Read(json);

    private List<SchemaNode> ReadAll(string keyword, SchemaKeywords keywords)
    {
        var schemas = new List<SchemaNode>();
        foreach (var json in keywords.List(keyword))
            schemas.Add(Read(json));
        return schemas;
    }

    private List<SchemaProperty> ReadProperties(JsonSyntax? json, IReadOnlyList<string> required)
    {
        var properties = new List<SchemaProperty>();
        if (json is null)
            return properties;
        if (json is not JsonObjectSyntax members)
        {
            faults.Add(new JsonFault(json.Span, "'properties' must be a JSON object"));
            return properties;
        }
        foreach (var member in members.Members)
            properties.Add(
                new SchemaProperty(
                    member.Name,
                    member.Value is JsonBooleanSyntax { Value: false } ? SchemaNode.Nothing : Read(member.Value),
                    required.Contains(member.Name, StringComparer.Ordinal)
                )
            );
        return properties;
    }
}
