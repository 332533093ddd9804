using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>One mistake that people make.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Make">The text with the mistake made at a place; null where it cannot be made there.</param>
internal sealed record Mutation(string Name, Func<Lines, KeyPlace, string?> Make)
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("drops a required key", Drop),
        new("misspells a key", Misspell),
        new("gives a value of a wrong type", Retype),
        new("refers to what is not there", Dangle),
        new("dedents a block", Dedent),
    ];

    private static string? Drop(Lines lines, KeyPlace place)
    {
        if (!place.IsRequired)
            return null;
        var (owner, entry) = (place.Owner, place.Entry);
        var at = owner.Entries.ToList().IndexOf(entry);
        var start = lines.StartOf(entry.Key.Span);
        if (at + 1 < owner.Entries.Count)
            return lines.Replace(start, lines.StartOf(owner.Entries[at + 1].Key.Span), "");
        if (lines.IsFirst(entry.Key.Span))
            return lines.Replace(lines.LineStart(entry.Key.Span.StartLine), EndOfLines(lines, entry), "");
        return at == 0
            ? lines.Replace(start, Math.Max(lines.EndOf(entry.Value.Span), start), "")
            : lines.Replace(lines.EndOf(owner.Entries[at - 1].Value.Span), lines.EndOf(entry.Value.Span), "");
    }

    private static string? Misspell(Lines lines, KeyPlace place)
    {
        var key = place.Entry.Key;
        var (start, end) = (lines.StartOf(key.Span), lines.EndOf(key.Span));
        if (!place.IsClosed || end - start != key.Text.Length || key.Text.Length < 3)
            return null;
        var middle = key.Text.Length / 2;
        var wrong = key.Text.Remove(middle, 1);
        return place.Siblings.Contains(wrong, StringComparer.Ordinal) ? null : lines.Replace(start, end, wrong);
    }

    private static string? Retype(Lines lines, KeyPlace place)
    {
        var value = place.Entry.Value;
        var wrong = value switch
        {
            SpecMapping or SpecSequence when !place.Types.HasFlag(SchemaTypes.String) => "wrong",
            SpecScalar { Kind: ScalarKind.Integer or ScalarKind.Boolean or ScalarKind.Float }
                when !place.Types.HasFlag(SchemaTypes.String) => "wrong",
            SpecScalar { IsText: true } when !place.Types.HasFlag(SchemaTypes.Array) => "[wrong]",
            _ => null,
        };
        if (wrong is null)
            return null;
        var start = lines.EndOf(place.Entry.Key.Span);
        var colon = lines.Text.IndexOf(':', start);
        return lines.Replace(colon + 1, lines.EndOf(value.Span), $" {wrong}");
    }

    private static string? Dangle(Lines lines, KeyPlace place)
    {
        var name = place.Entry.Value switch
        {
            SpecSequence { Items: [SpecScalar first, ..] } => first,
            var value => value as SpecScalar,
        };
        if (place.References is null || name is not { IsText: true, Text.Length: > 0 })
            return null;
        var (start, end) = (lines.StartOf(name.Span), lines.EndOf(name.Span));
        return end - start == name.Text.Length ? lines.Replace(end, end, "x") : null;
    }

    /// <summary>Takes a block out of its key: what was inside the key now is next to it.</summary>
    private static string? Dedent(Lines lines, KeyPlace place)
    {
        var (key, value) = (place.Entry.Key.Span, place.Entry.Value);
        if (value is SpecScalar || value.Span.StartLine <= key.EndLine)
            return null;
        var columns = value.Span.StartColumn - key.StartColumn;
        if (columns <= 0)
            return null;
        var text = lines.Text[lines.LineStart(value.Span.StartLine)..EndOfLines(lines, place.Entry)];
        var margin = new string(' ', columns);
        var shifted = text.Split('\n')
            .Select(line => line.StartsWith(margin, StringComparison.Ordinal) ? line[columns..] : line);
        return lines.Replace(
            lines.LineStart(value.Span.StartLine),
            EndOfLines(lines, place.Entry),
            string.Join('\n', shifted)
        );
    }

    private static int EndOfLines(Lines lines, SpecEntry entry)
    {
        var span = entry.Value.Span;
        // The span of a block of text ends at the start of the line after it.
        var last = span.EndColumn == 1 && span.EndLine > span.StartLine ? span.EndLine - 1 : span.EndLine;
        return lines.LineStart(Math.Max(last, entry.Key.Span.EndLine) + 1);
    }
}
