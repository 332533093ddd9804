using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Empty values that an API server takes for a key that is left out.</summary>
internal static class UnsetValue
{
    /// <summary>Whether a key counts as left out.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="property">What its schema says of it.</param>
    public static bool Is(SpecNode value, SchemaProperty property) =>
        IsNarrowedNothing(value, property)
        || (property.Schema.Annotations.IsUnsetWhenEmpty || property.Schema.Resolved.Annotations.IsUnsetWhenEmpty)
            && value
                is SpecScalar { IsUnread: false, IsText: true, Text: "" }
                    or SpecScalar { IsUnread: false, Integer: 0 }
                    or SpecSequence { Items: [] }
                    or SpecMapping { Entries: [], IsIncomplete: false };

    /// <summary>A part of a schema that only narrows the words of a key says nothing of one without a value: the whole does.</summary>
    private static bool IsNarrowedNothing(SpecNode value, SchemaProperty property) =>
        value is SpecScalar { Kind: ScalarKind.Null, IsUnread: false }
        && property is { IsRequired: false, Schema.Resolved: { Types: SchemaTypes.Any, Values.Count: > 0 } };

    /// <summary>Leaves the keys out that count as left out.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="schema">Its schema.</param>
    /// <returns>The very mapping where there are none.</returns>
    public static SpecMapping Without(SpecMapping mapping, SchemaNode schema)
    {
        bool IsSet(SpecEntry entry) =>
            schema.Property(entry.Key.Text) is not { } property || !Is(entry.Value, property);
        return mapping.Entries.All(IsSet)
            ? mapping
            : new SpecMapping([.. mapping.Entries.Where(IsSet)], mapping.Span)
            {
                IsIncomplete = mapping.IsIncomplete,
                Origin = mapping.Origin,
            };
    }
}
