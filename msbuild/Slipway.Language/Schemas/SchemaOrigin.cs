using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Json;

namespace Slipway.Language.Schemas;

/// <summary>Finds the place in YAML that a place in the JSON made of it came from.</summary>
internal static class SchemaOrigin
{
    /// <summary>Finds a place.</summary>
    /// <param name="place">The place in the JSON.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="yaml">What it was made of; keys and items are in both, more may be in the JSON.</param>
    /// <returns>The place of the innermost value that both have.</returns>
    public static SourceSpan Of(SourceSpan place, JsonSyntax json, SpecNode yaml)
    {
        if (json is JsonObjectSyntax members && yaml is SpecMapping mapping)
        {
            foreach (var member in members.Members)
            {
                var entry = mapping.Entry(member.Name);
                if (entry is not null && member.NameSpan == place)
                    return entry.Key.Span;
                if (Holds(member.Value.Span, place))
                    return entry is null ? yaml.Span : Of(place, member.Value, entry.Value);
            }
        }
        else if (json is JsonArraySyntax list && yaml is SpecSequence sequence)
        {
            var items = list.Items.Zip(sequence.Items);
            foreach (var (item, made) in items.Where(one => Holds(one.First.Span, place)))
                return Of(place, item, made);
        }
        return yaml.Span;
    }

    private static bool Holds(SourceSpan span, SourceSpan place) =>
        span <= place && (place.StartLine, place.StartColumn).CompareTo((span.EndLine, span.EndColumn)) < 0;
}
