using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>
/// Finds keys in the column of the dash of the list item above them: they are read as keys next to the list, and the items
/// after them as items of nothing.
/// </summary>
internal sealed class FallenItemKeys(SchemaBinder binder)
{
    /// <summary>Takes such keys back into their items, and reports them.</summary>
    /// <param name="mapping">A mapping as written.</param>
    /// <param name="schema">Its schema.</param>
    /// <returns>The mapping with the keys where they belong; the very mapping where none is out of place.</returns>
    public SpecMapping Restore(SpecMapping mapping, SchemaNode schema)
    {
        foreach (var holder in mapping.Entries)
        {
            if (
                holder.Value is SpecSequence list
                && IsAligned(holder, list)
                && schema.Lookup(holder.Key.Text)?.Schema.Resolved.Items?.Resolved is { } item
                && Rejoin(mapping, schema, holder, list, item) is { } rejoined
            )
                return Restore(rejoined, schema);
        }
        return mapping;
    }

    private static bool IsAligned(SpecEntry holder, SpecSequence list) =>
        holder.Key.Span is { HasColumns: true, IsCode: false } key
        && list.Span.StartLine > key.StartLine
        && list.Span.StartColumn == key.StartColumn;

    private SpecMapping? Rejoin(
        SpecMapping mapping,
        SchemaNode schema,
        SpecEntry holder,
        SpecSequence list,
        SchemaNode item
    )
    {
        var items = list.Items.ToList();
        var (taken, run) = (new HashSet<SpecEntry>(), new List<SpecEntry>());
        var lists = new HashSet<SpecSequence>();
        foreach (var (entry, stray) in After(mapping, list))
        {
            if (entry is not null && items[^1] is SpecMapping last && Takes(last, item, entry, mapping, schema))
            {
                items[^1] = new SpecMapping([.. last.Entries, entry], last.Span) { IsIncomplete = last.IsIncomplete };
                taken.Add(entry);
                run.Add(entry);
            }
            else if (stray is not null && taken.Count > 0)
            {
                Report(run, holder.Key.Text, list);
                items.AddRange(stray.Items);
                lists.Add(stray);
            }
            else
            {
                break;
            }
        }
        if (taken.Count == 0)
            return null;
        Report(run, holder.Key.Text, list);
        Explain(mapping.Repeats.Where(taken.Contains), lists);
        return new SpecMapping(
            [
                .. mapping
                    .Entries.Where(entry => !taken.Contains(entry))
                    .Select(entry =>
                        ReferenceEquals(entry, holder)
                            ? entry with
                            {
                                Value = new SpecSequence(items, list.Span),
                            }
                            : entry
                    ),
            ],
            mapping.Span
        )
        {
            IsIncomplete = mapping.IsIncomplete,
            Repeats = [.. mapping.Repeats.Where(entry => !taken.Contains(entry))],
            Strays = [.. mapping.Strays.Where(stray => !lists.Contains(stray))],
        };
    }

    /// <summary>What follows a list in the column of its dashes, in the order of the file.</summary>
    private static IEnumerable<(SpecEntry? Entry, SpecSequence? Stray)> After(SpecMapping mapping, SpecSequence list) =>
        mapping
            .Entries.Concat(mapping.Repeats)
            .Where(entry => entry.Key.Span.File == list.Span.File)
            .Select(entry => (entry.Key.Span, Entry: (SpecEntry?)entry, Stray: (SpecSequence?)null))
            .Concat(mapping.Strays.Select(stray => (stray.Span, Entry: (SpecEntry?)null, Stray: (SpecSequence?)stray)))
            .Where(part => part.Span > list.Span)
            .OrderBy(part => part.Span)
            .Select(part => (part.Entry, part.Stray));

    /// <summary>Whether a key is one of the item's, and none of the mapping that it is in.</summary>
    private static bool Takes(
        SpecMapping last,
        SchemaNode item,
        SpecEntry entry,
        SpecMapping mapping,
        SchemaNode schema
    ) =>
        item.Lookup(entry.Key.Text) is not null
        && last.Entry(entry.Key.Text) is null
        && (mapping.Repeats.Contains(entry) || (!schema.AllowsOtherKeys && schema.Lookup(entry.Key.Text) is null));

    private void Report(List<SpecEntry> run, string holder, SpecSequence list)
    {
        if (run.Count == 0)
            return;
        var (first, last) = (run[0].Key, run[^1].Value.Span);
        var end = last.EndColumn == 1 && last.EndLine > first.Span.StartLine ? last.EndLine - 1 : last.EndLine;
        var columns = list.Items[^1].Span.StartColumn - list.Span.StartColumn;
        var lines = first.Span.StartLine == end ? "it" : $"lines {first.Span.StartLine} to {end}";
        binder.Found.Add(
            ShapeDiagnostics.FallenItemKeys.At(first.Span, first.Text, holder, lines, columns) with
            {
                Fix = YamlFix.Indent(first.Span, end, first.Text, columns),
            }
        );
        run.Clear();
    }

    /// <summary>What the reader said of the same lines is said.</summary>
    private void Explain(IEnumerable<SpecEntry> repeats, IEnumerable<SpecSequence> strays)
    {
        binder.Found.Explained.AddRange(repeats.Select(entry => entry.Key.Span));
        binder.Found.Explained.AddRange(strays.Select(stray => Dash(stray.Span)));
    }

    private static SourceSpan Dash(SourceSpan list) =>
        list with
        {
            EndLine = list.StartLine,
            EndColumn = list.StartColumn + 1,
        };
}
