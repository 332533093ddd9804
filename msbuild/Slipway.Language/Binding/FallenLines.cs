using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>
/// Finds a key with nothing after its colon whose lines are in the column of the key itself: they are read as keys next
/// to it, and each of them would be a mistake of its own.
/// </summary>
internal sealed class FallenLines(SchemaBinder binder, KeyPlace place)
{
    /// <summary>Takes the lines that are out of their mapping back into it, and reports them once.</summary>
    /// <param name="mapping">A mapping as written.</param>
    /// <param name="schema">Its schema.</param>
    /// <returns>The mapping with the lines where they belong; the very mapping where none is out of place.</returns>
    public SpecMapping Restore(SpecMapping mapping, SchemaNode schema)
    {
        foreach (var empty in mapping.Entries)
        {
            if (
                empty.Value is SpecScalar { Kind: ScalarKind.Null, Text: "", IsUnread: false }
                && schema.Lookup(empty.Key.Text) is { } property
                && Fallen(empty, mapping, schema, place.Content(property, mapping)) is { Count: > 0 } fallen
            )
                return Restore(Taken(empty, fallen, mapping), schema);
        }
        return mapping;
    }

    /// <summary>The entries after an empty key that belong below it: keys that only the mapping there has, and those between them.</summary>
    private static List<SpecEntry> Fallen(SpecEntry empty, SpecMapping mapping, SchemaNode schema, SchemaNode content)
    {
        var after = mapping
            .Entries.Concat(mapping.Repeats)
            .Where(entry => entry.Key.Span > empty.Key.Span && entry.Key.Span.File == empty.Key.Span.File)
            .OrderBy(entry => entry.Key.Span)
            .TakeWhile(entry => mapping.Repeats.Contains(entry) || Takes(content, entry.Key.Text, schema))
            .ToList();
        var last = after.FindLastIndex(entry => IsOut(entry, mapping, schema));
        return last < 0 || !IsOut(after[0], mapping, schema) ? [] : after[..(last + 1)];
    }

    private static bool IsOut(SpecEntry entry, SpecMapping mapping, SchemaNode schema) =>
        mapping.Repeats.Contains(entry)
        || schema.Lookup(entry.Key.Text)?.Schema is { Forbidden: not null } or { Deprecated: not null }
        || (!schema.AllowsOtherKeys && schema.Lookup(entry.Key.Text) is null);

    /// <summary>Whether a key belongs into a mapping; into one that takes any, those that are not misspelt keys next to it.</summary>
    private static bool Takes(SchemaNode content, string key, SchemaNode outer) =>
        content.Lookup(key) is not null
        || content.Types.HasFlag(SchemaTypes.Object)
            && content.AllowsOtherKeys
            && outer.Lookup(key) is null
            && NearestWord.Find(key, outer.Properties.Select(property => property.Name)) is null;

    private SpecMapping Taken(SpecEntry empty, List<SpecEntry> fallen, SpecMapping mapping)
    {
        var (first, last) = (fallen[0].Key.Span, fallen[^1].Value.Span);
        var end = last.EndColumn == 1 && last.EndLine > first.StartLine ? last.EndLine - 1 : last.EndLine;
        binder.Found.Add(
            ShapeDiagnostics.FallenLines.At(
                empty.Key.Span,
                empty.Key.Text,
                first.StartLine == end
                    ? $"line {first.StartLine}, which belongs to it, is"
                    : $"lines {first.StartLine} to {end}, which belong to it, are"
            ) with
            {
                Fix = YamlFix.Indent(first, end, empty.Key.Text),
            }
        );
        var inner = new SpecMapping(
            [.. fallen.DistinctBy(entry => entry.Key.Text, StringComparer.Ordinal)],
            last > first ? first.To(last) : first
        );
        var restored = mapping
            .Entries.Where(entry => !fallen.Contains(entry))
            .Select(entry => ReferenceEquals(entry, empty) ? entry with { Value = inner } : entry);
        binder.Found.Explained.AddRange(mapping.Repeats.Where(fallen.Contains).Select(entry => entry.Key.Span));
        return new SpecMapping([.. restored], mapping.Span)
        {
            IsIncomplete = mapping.IsIncomplete,
            Repeats = [.. mapping.Repeats.Where(entry => !fallen.Contains(entry))],
            Strays = mapping.Strays,
        };
    }
}
