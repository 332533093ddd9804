using Slipway.Schema.Formats;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Places;

/// <summary>What a schema says of one field, for people: editors show it at a key, terminals in a table.</summary>
/// <param name="Name">The key; empty for an item of a list.</param>
/// <param name="Schema">Its schema, as the place that uses it has it.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
public sealed record FieldDescription(string Name, SchemaNode Schema, bool IsRequired)
{
    /// <summary>The field of a property.</summary>
    /// <param name="property">The property.</param>
    public static FieldDescription Of(SchemaProperty property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return new FieldDescription(property.Name, property.Schema, property.IsRequired);
    }

    /// <summary>What it is for, in a sentence or more; empty where that is not said.</summary>
    public string Text => Schema.Description ?? Schema.Resolved.Description ?? "";

    /// <summary>Its type in words: <c>text</c>, <c>list of mappings</c>.</summary>
    public string Type => TypeOf(Schema);

    /// <summary>The value that counts where the field is left out, as JSON; null where there is none, or no one may see it.</summary>
    public string? Default => Schema.Resolved.IsHidden || Schema.EffectiveDefault is not { } value ? null : Show(value);

    /// <summary>The only values allowed, in the order of the schema; none where it is open.</summary>
    public IReadOnlyList<string> Values => [.. Schema.Resolved.Values.Select(Show)];

    /// <summary>The form that its text must have; null where any will do.</summary>
    public ValueFormat? Format => ValueFormats.Find(Schema.Resolved.Format);

    /// <summary>Whether a new spec has no use for it: it is deprecated, refused, or does nothing.</summary>
    public bool IsDiscouraged =>
        Schema.Deprecated is not null || Schema.Forbidden is not null || Schema.Ineffective is not null;

    /// <summary>Why it is; null where it is not.</summary>
    public string? Discouragement => Schema.Forbidden ?? Schema.Ineffective ?? Schema.Deprecated;

    private static string TypeOf(SchemaNode schema)
    {
        var resolved = schema.Resolved;
        var words = new List<string>();
        if (resolved.Types == SchemaTypes.Any)
            return resolved.Properties.Count > 0 ? "mapping" : "any";
        if (resolved.Types.HasFlag(SchemaTypes.String))
            words.Add("text");
        if (resolved.Types.HasFlag(SchemaTypes.Number))
            words.Add("number");
        else if (resolved.Types.HasFlag(SchemaTypes.Integer))
            words.Add("whole number");
        if (resolved.Types.HasFlag(SchemaTypes.Boolean))
            words.Add("true or false");
        if (resolved.Types.HasFlag(SchemaTypes.Array))
            words.Add(resolved.Items is { } item ? $"list of {Plural(TypeOf(item))}" : "list");
        if (resolved.Types.HasFlag(SchemaTypes.Object))
            words.Add(
                resolved is { Properties.Count: 0, OtherValues: { } value } ? $"mapping to {TypeOf(value)}" : "mapping"
            );
        return words.Count == 0 ? "nothing" : string.Join(" or ", words);
    }

    private static string Plural(string type) =>
        type switch
        {
            "mapping" => "mappings",
            "text" => "texts",
            "number" or "whole number" => type + "s",
            _ => type,
        };

    private static string Show(JsonSyntax value) =>
        value switch
        {
            JsonStringSyntax text => text.Text,
            JsonNumberSyntax number => number.Text,
            JsonBooleanSyntax truth => truth.Value ? "true" : "false",
            JsonArraySyntax list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            JsonObjectSyntax mapping =>
                $"{{{string.Join(", ", mapping.Members.Select(one => $"{one.Name}: {Show(one.Value)}"))}}}",
            _ => "null",
        };
}
