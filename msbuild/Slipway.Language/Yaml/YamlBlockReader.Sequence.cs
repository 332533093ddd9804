using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <content>Lists: items after dashes.</content>
internal sealed partial class YamlBlockReader
{
    private SpecNode Sequence(
        int parent,
        int column,
        YamlProperties before,
        bool isAligned = false,
        bool isMisplaced = false
    )
    {
        if (!Enter(parent))
            return SpecScalar.Unread(cursor.Here);
        var start = cursor.CharacterAt(cursor.Mark);
        var items = new List<SpecNode>();
        var adopted = column;
        for (var more = true; more; more = SkipToToken())
        {
            var here = cursor.Column;
            var isItem = cursor.IsAtIndicator('-');
            if (here <= parent && !(isMisplaced && isItem && here == parent))
                break;
            if (!isItem && here == column && (isAligned || isDiscarding))
                break;
            if (!isItem && here < column && IsOfDedented(around, parent, here))
                break;
            if (here != column && here != adopted && isItem && !isMisplaced)
                faults.AddMalformed(cursor, cursor.Here, YamlMistakes.WrongIndentation);
            if (isItem)
            {
                adopted = here;
                var item = Item(here);
                items.AddRange(item is SpecMapping mapping ? mapping.Parts() : [item]);
            }
            else
            {
                var isBelowDash = here == column && items is [.., SpecMapping];
                var mistake = isBelowDash ? YamlMistakes.BelowDash(items[^1].Span.StartColumn) : YamlMistakes.NotOfList;
                faults.AddMalformed(cursor, cursor.Here, mistake);
                if (isBelowDash)
                    items[^1] = ((SpecMapping)items[^1]).AsIncomplete();
                Discard(here - 1);
            }
        }
        cursor.Depth--;
        return Finish(new SpecSequence(items, items.Count == 0 ? start : start.To(items[^1].Span)), before, "seq");
    }

    /// <summary>Reads what is after a dash, a <c>?</c> or the colon that answers it.</summary>
    private SpecNode Item(int column, bool mayAlign = false)
    {
        cursor.Skip();
        var after = cursor.Mark;
        while (cursor.Current == ' ')
            cursor.Skip();
        if (cursor.Current == '\t' && !cursor.RestOfLine(cursor.At).IsWhiteSpace())
            faults.AddTab(cursor);
        cursor.SkipBlanks();
        if (!cursor.IsAtBreak && cursor.Current != '#')
            return Node(column);
        cursor.MoveTo(after);
        return Below(column, default, mayAlign);
    }
}
