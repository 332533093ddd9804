using System.Text.RegularExpressions;
using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Finds the items of a list whose dashes are not apart from what follows: <c>-port: 80</c> is a key to YAML.</summary>
internal sealed partial class GluedDash(SchemaBinder binder)
{
    /// <summary>Makes items of such keys, and reports them.</summary>
    /// <param name="mapping">A mapping as written.</param>
    /// <param name="schema">Its schema.</param>
    /// <returns>The mapping with a list in place of the keys; the very mapping where there are none.</returns>
    public SpecMapping Restore(SpecMapping mapping, SchemaNode schema)
    {
        foreach (var holder in mapping.Entries)
        {
            if (
                holder.Key.Span is { HasColumns: true, IsCode: false }
                && schema.Lookup(holder.Key.Text)?.Schema.Resolved is { Items.Resolved: { } item } list
                && !list.Types.HasFlag(SchemaTypes.Object)
                && item.Types.HasFlag(SchemaTypes.Object)
                && Items(mapping, holder) is { } made
            )
                return Restore(made, schema);
        }
        return mapping;
    }

    private SpecMapping? Items(SpecMapping mapping, SpecEntry holder)
    {
        if (holder.Value is SpecMapping below)
            return
                Listed(below, below.Span) is { Count: > 0 } all
                && all.Count == below.Entries.Count + below.Repeats.Count
                ? With(mapping, holder, all, [])
                : null;
        if (holder.Value is not SpecScalar { Kind: ScalarKind.Null, Text: "", IsUnread: false })
            return null;
        var next = Listed(mapping, holder.Key.Span);
        return next.Count == 0 ? null : With(mapping, holder, next, next);
    }

    /// <summary>The entries after a place from the first glued dash on, with those that are deeper than it.</summary>
    private static List<SpecEntry> Listed(SpecMapping mapping, SourceSpan place)
    {
        var after = mapping
            .Entries.Concat(mapping.Repeats)
            .Where(entry => entry.Key.Span >= place && entry.Key.Span.File == place.File)
            .Where(entry => entry.Key.Span != place)
            .OrderBy(entry => entry.Key.Span)
            .ToList();
        return after is [var first, ..] && Name(first.Key) is not null
            ?
            [
                .. after.TakeWhile(entry =>
                    Name(entry.Key) is not null || entry.Key.Span.StartColumn > first.Key.Span.StartColumn
                ),
            ]
            : [];
    }

    private SpecMapping With(SpecMapping mapping, SpecEntry holder, List<SpecEntry> listed, List<SpecEntry> gone)
    {
        var items = new List<SpecMapping>();
        var fix = new Fix("Write a space after each '-'", [.. Edits(listed)]);
        foreach (var entry in listed)
        {
            if (Name(entry.Key) is { } name)
            {
                Report(entry.Key, name, fix);
                var key = SpecScalar.OfText(name, entry.Key.Span);
                items.Add(new SpecMapping([new SpecEntry(key, entry.Value)], entry.Key.Span) { IsIncomplete = true });
            }
            else
            {
                items[^1] = new SpecMapping([.. items[^1].Entries, entry], items[^1].Span) { IsIncomplete = true };
            }
        }
        binder.Found.Explained.AddRange(listed.Select(entry => entry.Key.Span));
        var list = new SpecSequence([.. items], listed[0].Key.Span);
        return new SpecMapping(
            [
                .. mapping
                    .Entries.Where(entry => !gone.Contains(entry))
                    .Select(entry => ReferenceEquals(entry, holder) ? entry with { Value = list } : entry),
            ],
            mapping.Span
        )
        {
            IsIncomplete = mapping.IsIncomplete,
            Repeats = [.. mapping.Repeats.Where(entry => !gone.Contains(entry))],
            Strays = mapping.Strays,
        };
    }

    /// <summary>What to write in place of a key that begins with a dash.</summary>
    /// <param name="name">What follows the dash.</param>
    public static string Remedy(string name) => $"A space is missing after the '-': write '- {name}'";

    private void Report(SpecScalar key, string name, Fix fix) =>
        binder.Found.Add(
            ShapeDiagnostics.UnknownKey.At(key.Span, key.Text, binder.Path.Subject, Remedy(name)) with
            {
                Fix = fix,
            }
        );

    /// <summary>Sets all dashes of a list apart; lines right below the first letter of a key are indented along.</summary>
    private static IEnumerable<TextEdit> Edits(List<SpecEntry> listed)
    {
        var column = 0;
        foreach (var (key, value) in listed)
        {
            if (Name(key) is { } name)
            {
                column = key.Span.StartColumn;
                yield return new TextEdit(key.Span, $"- {name}");
            }
            else if (key.Span.StartColumn == column + 1)
            {
                for (var line = key.Span.StartLine; line <= value.Span.EndLine; line++)
                    yield return new TextEdit(new SourceSpan(key.Span.File, line, 1, line, 1), " ");
            }
        }
    }

    /// <summary>What follows the dashes of a key; null where it has none, or is quoted.</summary>
    private static string? Name(SpecScalar key) =>
        key.Span.EndColumn - key.Span.StartColumn == key.Text.Length
        && Dashes().Match(key.Text) is { Success: true } match
            ? match.Groups["name"].Value
            : null;

    [GeneratedRegex(
        @"^-+\s*(?<name>[A-Za-z]\S*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Dashes();
}
