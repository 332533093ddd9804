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
        var other = schema["additionalProperties"];
        return new SchemaNode
        {
            Span = schema.Span,
            Title = keywords.Text("title"),
            Description = keywords.Text("description"),
            Types = keywords.Types(),
            Properties = ReadProperties(schema["properties"], required),
            AllowsOtherKeys = other is not JsonBooleanSyntax { Value: false },
            OtherValues = other is null or JsonBooleanSyntax ? null : Read(other),
            KeyNames = Optional(schema["propertyNames"]),
            Items = Optional(schema["items"]),
            Values = schema["const"] is { } only ? [only] : keywords.List("enum"),
            IsReadOnly = keywords.Flag("readOnly"),
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

    /// <summary>Editors ignore what stands beside <c>$ref</c>; we keep the words that describe this very use of the target.</summary>
    private SchemaNode ReadReference(JsonObjectSyntax schema, SchemaKeywords keywords, string reference) =>
        new(reference, () => follow(reference))
        {
            Span = schema.Span,
            Title = keywords.Text("title"),
            Description = keywords.Text("description"),
            Default = schema["default"],
            Annotations = keywords.Annotations(),
        };

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
                    Read(member.Value),
                    required.Contains(member.Name, StringComparer.Ordinal)
                )
            );
        return properties;
    }
}
