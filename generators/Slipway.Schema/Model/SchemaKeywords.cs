using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>Reads the keywords of one schema object; a keyword whose value has the wrong type is a fault at its place.</summary>
internal sealed class SchemaKeywords(JsonObjectSyntax schema, List<JsonFault> faults)
{
    public string? Text(string keyword) => Expect<JsonStringSyntax>(keyword, "text")?.Text;

    public double? Number(string keyword) => Expect<JsonNumberSyntax>(keyword, "a number")?.Value;

    public int? Count(string keyword)
    {
        if (Expect<JsonNumberSyntax>(keyword, "a whole number from 0 on") is not { } json)
            return null;
        if (json.Value is >= 0 and <= int.MaxValue && json.Value % 1 == 0)
            return (int)json.Value;
        faults.Add(new JsonFault(json.Span, $"'{keyword}' must be a whole number from 0 on"));
        return null;
    }

    public bool Flag(string keyword) => Expect<JsonBooleanSyntax>(keyword, "true or false")?.Value ?? false;

    public IReadOnlyList<JsonSyntax> List(string keyword) => Expect<JsonArraySyntax>(keyword, "a list")?.Items ?? [];

    public IReadOnlyList<string> Texts(string keyword)
    {
        var texts = new List<string>();
        foreach (var item in List(keyword))
        {
            if (item is JsonStringSyntax text)
                texts.Add(text.Text);
            else
                faults.Add(new JsonFault(item.Span, $"'{keyword}' must list texts"));
        }
        return texts;
    }

    public SchemaTypes Types()
    {
        if (schema["type"] is not { } json)
            return SchemaTypes.Any;
        var types = SchemaTypes.None;
        foreach (var name in json is JsonArraySyntax array ? array.Items : [json])
        {
            var type = Type((name as JsonStringSyntax)?.Text);
            if (type == SchemaTypes.None)
                faults.Add(
                    new JsonFault(name.Span, "the type must be object, array, string, integer, number, boolean or null")
                );
            types |= type;
        }
        return types;
    }

    public SchemaAnnotations Annotations()
    {
        if (!schema.Members.Any(member => member.Name.StartsWith("x-slipway-", StringComparison.Ordinal)))
            return SchemaAnnotations.None;
        return new SchemaAnnotations
        {
            Declares = Text("x-slipway-declares"),
            References = Text("x-slipway-references"),
            TypedBy = Text("x-slipway-typed-by"),
            IsImage = Flag("x-slipway-image"),
            IsSecret = Flag("x-slipway-secret"),
            SecretFrom = Text("x-slipway-secret-from"),
            SecretRemedy = Text("x-slipway-secret-remedy"),
            IsVerbatim = Flag("x-slipway-verbatim"),
            IsUnsetWhenEmpty = Flag("x-slipway-unset"),
            Instead = Text("x-slipway-instead"),
            IsExplicit = Flag("x-slipway-explicit"),
            IsInline = Flag("x-slipway-inline"),
            IgnoresCase = Flag("x-slipway-any-case"),
            IsPartial = Flag("x-slipway-partial"),
            Hint = Text("x-slipway-hint"),
            Forbidden = Text("x-slipway-forbidden"),
            Ineffective = Text("x-slipway-ineffective"),
            Deprecated = Text("x-slipway-deprecated"),
            Name = Text("x-slipway-name"),
            Member = Text("x-slipway-member"),
            TypeName = Text("x-slipway-type"),
            WordNames = WordNames(),
            Availability = [.. Availability("x-slipway-since"), .. Availability("x-slipway-until")],
            UniqueBy = UniqueBy(),
        };
    }

    /// <summary>A text for each of some words; null where the keyword is absent.</summary>
    public IReadOnlyDictionary<string, string>? TextsByWord(string keyword)
    {
        if (Expect<JsonObjectSyntax>(keyword, "a JSON object") is not { } words)
            return null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Members)
        {
            if (word.Value is JsonStringSyntax text)
                texts[word.Name] = text.Text;
            else
                faults.Add(new JsonFault(word.Value.Span, $"'{keyword}' must give a text for each of its words"));
        }
        return texts;
    }

    private Dictionary<string, string> WordNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in Expect<JsonObjectSyntax>("x-slipway-words", "a JSON object")?.Members ?? [])
        {
            if (word.Value is JsonStringSyntax name)
                names[word.Name] = name.Text;
            else
                faults.Add(new JsonFault(word.Value.Span, "'x-slipway-words' must give a name for each of its words"));
        }
        return names;
    }

    /// <summary>Either a requirement for the key itself, or an object that gives one for each of its words.</summary>
    private IEnumerable<SchemaAvailability> Availability(string keyword)
    {
        if (schema[keyword] is JsonObjectSyntax words)
            return words.Members.Select(word => Requirement(word.Name, word.Value)).OfType<SchemaAvailability>();
        return schema[keyword] is { } json && Requirement(null, json) is { } whole ? [whole] : [];
    }

    private SchemaAvailability? Requirement(string? word, JsonSyntax json)
    {
        if (json is JsonStringSyntax text && SchemaRequirement.Parse(text.Text) is { } requirement)
            return new SchemaAvailability(word, requirement);
        faults.Add(new JsonFault(json.Span, "write a product and a version here, as in seldon>=1.13"));
        return null;
    }

    private List<IReadOnlyList<string>> UniqueBy()
    {
        var sets = new List<IReadOnlyList<string>>();
        foreach (var item in List("x-slipway-unique-by"))
        {
            if (item is JsonStringSyntax key)
                sets.Add([key.Text]);
            else if (item is JsonArraySyntax keys && keys.Items.All(one => one is JsonStringSyntax))
                sets.Add([.. keys.Items.OfType<JsonStringSyntax>().Select(one => one.Text)]);
            else
                faults.Add(new JsonFault(item.Span, "'x-slipway-unique-by' must list keys, or lists of keys"));
        }
        return sets;
    }

    private static SchemaTypes Type(string? name) =>
        name switch
        {
            "object" => SchemaTypes.Object,
            "array" => SchemaTypes.Array,
            "string" => SchemaTypes.String,
            "integer" => SchemaTypes.Integer,
            "number" => SchemaTypes.Number,
            "boolean" => SchemaTypes.Boolean,
            "null" => SchemaTypes.Null,
            _ => SchemaTypes.None,
        };

    private T? Expect<T>(string keyword, string expected)
        where T : JsonSyntax
    {
        if (schema[keyword] is not { } json)
            return null;
        if (json is T value)
            return value;
        faults.Add(new JsonFault(json.Span, $"'{keyword}' must be {expected}"));
        return null;
    }
}
