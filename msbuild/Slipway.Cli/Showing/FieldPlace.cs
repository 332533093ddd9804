using Slipway.Language.Places;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Cli.Showing;

/// <summary>A place in a type: the type itself, or a field in it.</summary>
/// <param name="Path">How people name it: <c>webservice.livenessProbe</c>.</param>
/// <param name="Schema">What is known of its value.</param>
internal sealed record FieldPlace(string Path, SchemaNode Schema)
{
    /// <summary>Deeper than this, lists in lists and schemas that combine others go in a circle.</summary>
    private const int MaximumDepth = 8;

    /// <summary>The fields of the value, or of its items where it is a list; those that are refused are left out.</summary>
    public IReadOnlyList<FieldDescription> Fields
    {
        get
        {
            var owner = Item(Schema);
            var required = Required(owner, MaximumDepth).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. PlaceSchemas
                    .Parts(owner)
                    .SelectMany(part => part.Properties)
                    .Where(property => property.Schema.Forbidden is null)
                    .GroupBy(property => property.Name, StringComparer.Ordinal)
                    .Select(same => Best(same) with { IsRequired = required.Contains(same.Key) }),
            ];
        }
    }

    /// <summary>Goes one field down.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="nearest">The name that was probably meant where there is no such field; null where none is near.</param>
    /// <returns>The place; null where there is no such field.</returns>
    public FieldPlace? Below(string name, out string? nearest)
    {
        var fields = Fields;
        nearest = null;
        if (fields.FirstOrDefault(one => one.Name == name) is { } field)
            return new FieldPlace($"{Path}.{name}", field.Schema);
        // A mapping with keys of its user's own has one kind of value.
        if (
            PlaceSchemas.Parts(Item(Schema)).Select(part => part.OtherValues).FirstOrDefault(one => one is not null) is
            { } value
        )
            return new FieldPlace($"{Path}.{name}", value);
        nearest = NearestWord.Find(name, fields.Select(one => one.Name));
        return null;
    }

    private static SchemaNode Item(SchemaNode schema)
    {
        var at = schema;
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            if (PlaceSchemas.Parts(at).Any(part => part.Properties.Count > 0) || Items(at) is not { } item)
                return at;
            at = item;
        }
        return at;
    }

    private static SchemaNode? Items(SchemaNode schema) =>
        PlaceSchemas.Parts(schema).Select(part => part.Items).FirstOrDefault(item => item is not null);

    /// <summary>Of the forms that combined schemas give a field, the one that says what it is for.</summary>
    private static FieldDescription Best(IEnumerable<SchemaProperty> same)
    {
        var fields = same.Select(FieldDescription.Of).ToList();
        return fields.Find(one => one.Text.Length > 0) ?? fields[0];
    }

    private static IEnumerable<string> Required(SchemaNode schema, int depth) =>
        depth == 0
            ? []
            : schema.Resolved.Required.Concat(schema.Resolved.AllOf.SelectMany(part => Required(part, depth - 1)));
}
