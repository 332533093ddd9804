using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <content>Mappings: keys and what is after their colons.</content>
internal sealed partial class YamlBlockReader
{
    private SpecNode Mapping(int parent, int column, YamlProperties before, SpecNode? firstKey)
    {
        var start = firstKey?.Span ?? cursor.CharacterAt(cursor.Mark);
        if (!Enter(parent))
            return SpecScalar.Unread(start);
        var mapping = new YamlMapping(cursor, faults);
        var (outer, adopted) = (around, column);
        around = (mapping, column);
        for (var more = true; more; more = SkipToToken())
        {
            var here = firstKey is null ? cursor.Column : column;
            if (here <= parent)
                break;
            if (firstKey is null && cursor.IsAtIndicator('-'))
            {
                if (here < column || isDiscarding)
                    break;
                faults.AddMalformed(cursor, cursor.Here, YamlMistakes.NotOfMapping);
                mapping.IsIncomplete = true;
                if (here == column)
                    mapping.AddStray(Sequence(here - 1, here, default, isAligned: true));
                else
                    Discard(here - 1);
                continue;
            }
            if (here < column && IsOfDedented(outer, parent, here))
                break;
            if (here > column && firstKey is null && mapping.Dedented(here) is { } dedented)
            {
                faults.AddDedented(cursor, dedented, column);
                mapping.TakeBack(Mapping(column, here, default, null));
                continue;
            }
            if (here != column && here != adopted)
            {
                faults.AddMalformed(cursor, cursor.Here, YamlMistakes.WrongIndentation);
                mapping.IsIncomplete = true;
                adopted = here;
            }
            Entry(mapping, here, firstKey);
            firstKey = null;
        }
        around = outer;
        cursor.Depth--;
        return Finish(mapping.ToNode(mapping.End is { } end && end > start ? start.To(end) : start), before, "map");
    }

    /// <summary>Whether a line tells that the key, whose value is being read, is indented too little: it goes on below the key before that.</summary>
    private static bool IsOfDedented((YamlMapping Mapping, int Column)? holder, int parent, int here) =>
        holder is var (mapping, column) && column == parent && here > column && mapping.MayHold(here);

    private void Entry(YamlMapping mapping, int column, SpecNode? key)
    {
        if (key is null && cursor.IsAtIndicator('?'))
        {
            key = Item(column, mayAlign: true);
            var after = cursor.Mark;
            if (!SkipToToken() || cursor.Column != column || !cursor.IsAtIndicator(':'))
            {
                cursor.MoveTo(after);
                mapping.Add(key, leaves.Empty(default));
                return;
            }
            mapping.Add(key, Item(column, mayAlign: true));
            return;
        }
        key ??= Key(column);
        cursor.SkipBlanks();
        if (cursor.IsAtIndicator(':') || cursor.Current == ':')
        {
            if (!cursor.IsAtIndicator(':'))
            {
                // 'image example/web:1.0' lacks the colon after its first word, and not a space after this one.
                var isOfValue =
                    key is SpecScalar { IsText: true } text && text.Text.Contains(' ', StringComparison.Ordinal);
                mapping.IsIncomplete |= isOfValue;
                faults.AddMalformed(
                    cursor,
                    key.Span.To(cursor.Here),
                    isOfValue ? YamlMistakes.NoColon : YamlMistakes.NoSpaceAfterColon
                );
            }
            cursor.Skip();
        }
        else
        {
            mapping.IsIncomplete = true;
            if (key is not SpecScalar { IsUnread: true })
                faults.AddMalformed(
                    cursor,
                    key.Span,
                    isBelowEmptyText ? YamlMistakes.NotInText
                        : key is SpecScalar { Text: ['-', ..] } ? YamlMistakes.NoSpaceAfterDash
                        : YamlMistakes.NoColon
                );
            // After a quote that was never closed, reading is at the next entry already.
            if (key is SpecScalar { IsUnread: true } && key.Span.EndLine != cursor.Line)
                return;
            cursor.SkipToBreak();
        }
        if (key.Span.EndColumn - key.Span.StartColumn > 1024)
            faults.AddMalformed(cursor, key.Span, YamlMistakes.LongKey);
        mapping.Add(key, Value(column));
    }

    private SpecNode Value(int column)
    {
        var after = cursor.Mark;
        cursor.SkipBlanks();
        // What looks like a value to people, such as '#fff', is a comment to YAML.
        var comment = cursor.RestOfLine(cursor.At) is ['#', not (' ' or '#' or '!' or '-'), ..] rest
            ? rest.ToString()
            : null;
        if (!cursor.IsAtBreak && !SkipComment())
            return Inline(column);
        cursor.MoveTo(after);
        var below = Below(column, default, mayAlign: true);
        return comment is not null && below is SpecScalar { Kind: ScalarKind.Null, Text: "", IsUnread: false } nothing
            ? new SpecScalar("", nothing.Value, nothing.Span) { Written = comment.TrimEnd() }
            : below;
    }

    /// <summary>Reports a quoted key of several lines, which is most likely one whose quote was never closed.</summary>
    private void CheckLines(YamlMark start, SpecNode key, int column)
    {
        if (!leaves.BlameQuote(start, column))
            faults.AddMalformed(cursor, key.Span, YamlMistakes.KeyOverLines);
    }

    /// <summary>Reads a key, to after its last character.</summary>
    private SpecNode Key(int column)
    {
        if (cursor.IsAtIndicator(':'))
            return leaves.Empty(default);
        var before = leaves.Properties();
        var start = cursor.Mark;
        if (cursor.Current is '*' or '[' or '{' or '"' or '\'')
        {
            var key = Leaf(column, before);
            if (start.Line == cursor.Line || key is not SpecScalar { IsUnread: false })
                return key;
            CheckLines(start, key, column);
            return SpecScalar.Unread(key.Span);
        }
        if (!leaves.CanStartPlain(isFlow: false))
            return Leaf(column, before);
        // 'key:value' is a key and its value to everyone but YAML.
        var text = leaves.Key(before);
        cursor.SkipBlanks();
        var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
        if (cursor.Current == ':' || colon <= 0)
            return text;
        cursor.SkipTo(start.At);
        return leaves.Word(before, colon);
    }
}
