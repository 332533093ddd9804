using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <summary>Reads values whose indentation tells what belongs to what. A fault costs the line it is on, hardly ever more.</summary>
internal sealed partial class YamlBlockReader(YamlCursor cursor, YamlFaults faults, YamlAnchors anchors)
{
    private readonly YamlLeafReader leaves = new(cursor, faults, anchors);
    private readonly YamlRecovery recovery = new(cursor);
    private YamlFlowReader? flow;
    private (YamlMapping Mapping, int Column)? around;
    private bool isDiscarding;
    private bool isBelowEmptyText;

    /// <summary>Passes over blanks, comments and line ends.</summary>
    /// <returns>Whether anything follows.</returns>
    public bool SkipToToken()
    {
        if (!cursor.IsAtIndentation)
            cursor.SkipBlanks();
        while (!cursor.IsAtEnd)
        {
            while (cursor.Current == ' ')
                cursor.Skip();
            if (cursor.Current == '\t' && cursor.At < cursor.BlankTo)
                cursor.SkipBlanks();
            else if (cursor.Current == '\t')
                faults.AddTab(cursor);
            else if (cursor.IsAtIndentation && YamlMistakes.IsForeignSpace(cursor.Current))
                SkipForeignSpace();
            else if (SkipComment())
                continue;
            else if (!cursor.IsAtBreak)
                return true;
            else if (!cursor.IsAtEnd)
                cursor.SkipBreak();
        }
        return false;
    }

    /// <summary>Reports a space that looks like the plain one and is none, and takes it for that.</summary>
    private void SkipForeignSpace()
    {
        faults.AddMalformed(cursor, cursor.Here, YamlMistakes.ForeignSpace(cursor.Current));
        while (YamlMistakes.IsForeignSpace(cursor.Current))
            cursor.Skip();
    }

    /// <summary>Passes over a comment, and reports one of another language.</summary>
    private bool SkipComment()
    {
        if (cursor.IsAtSlashes)
            faults.AddSlashes(cursor);
        else if (cursor.Current != '#')
            return false;
        cursor.SkipToBreak();
        return true;
    }

    /// <summary>Reads the value that starts here, on a line of its own or after a dash.</summary>
    /// <param name="parent">The column of the key or dash it belongs to, or -1.</param>
    public SpecNode Node(int parent) => Node(parent, default, mayAlign: false);

    /// <summary>Reads the value that starts here after its key or after <c>---</c>, where no mapping or list may start.</summary>
    /// <param name="parent">The column of the key, or -1.</param>
    public SpecNode Inline(int parent)
    {
        var before = leaves.Properties();
        if (cursor.IsAtBreak || SkipComment())
            return Below(parent, before, mayAlign: parent >= 0);
        if (cursor.IsAtIndicator('-'))
        {
            faults.AddMalformed(
                cursor,
                cursor.Here,
                parent < 0 ? YamlMistakes.OnMarkerLine : YamlMistakes.ListOnKeyLine
            );
            return Sequence(parent, cursor.Column, before, isMisplaced: true);
        }
        if (cursor.IsAtIndicator('?'))
        {
            faults.AddMalformed(cursor, cursor.Here, YamlMistakes.MappingOnKeyLine);
            return Mapping(parent, cursor.Column, before, null);
        }
        var start = cursor.Mark;
        var leaf = Leaf(parent, before);
        if (parent < 0 && start.Line == cursor.Line && IsKey(start))
        {
            // The lines below are in the first column, where this one was meant to be.
            faults.AddMalformed(cursor, leaf.Span, YamlMistakes.OnMarkerLine);
            return Mapping(parent, 0, before, leaf);
        }
        FinishLine(start, leaf, parent);
        return leaf;
    }

    private SpecNode Node(int parent, YamlProperties outer, bool mayAlign)
    {
        var column = cursor.Column;
        var begin = cursor.Mark;
        if (cursor.IsAtIndicator('-'))
            return Sequence(parent, column, outer);
        if (cursor.IsAtIndicator('?') || cursor.IsAtIndicator(':'))
            return Mapping(parent, column, outer, null);
        var before = leaves.Properties();
        if (!before.IsEmpty && (cursor.IsAtBreak || SkipComment()))
            return Below(parent, Both(outer, before), mayAlign);
        if (!before.IsEmpty && cursor.IsAtIndicator('-'))
            return Inline(parent);

        // An anchor or tag on the line above belongs to the mapping that starts here, or else to this very value.
        var belongsToLeaf = !outer.IsEmpty && !YamlLine.IsEntry(cursor.RestOfLine(cursor.At));
        var start = cursor.Mark;
        var leaf = Leaf(parent, belongsToLeaf ? Both(outer, before) : before);
        if (start.Line == cursor.Line && leaf is not SpecScalar { IsUnread: true })
        {
            if (IsKey(start))
                return Mapping(parent, column, outer, leaf);
            if (IsAboveEntry(start, column))
            {
                cursor.MoveTo(begin);
                return Mapping(parent, column, outer, null);
            }
        }
        else if (start.Line != cursor.Line && cursor.First(start) is '"' or '\'' && IsKey(start))
        {
            CheckLines(start, leaf, column);
            return Mapping(parent, column, outer, SpecScalar.Unread(leaf.Span));
        }
        var isUnclosed = FinishLine(start, leaf, column);
        return isUnclosed && IsAtEntry(column) ? Mapping(parent, column, outer, SpecScalar.Unread(leaf.Span)) : leaf;
    }

    /// <summary>Whether the next line with text is an entry in a column.</summary>
    private bool IsAtEntry(int column)
    {
        var here = cursor.Mark;
        var isEntry = SkipToToken() && cursor.Column == column && YamlLine.IsEntry(cursor.RestOfLine(cursor.At));
        cursor.MoveTo(here);
        return isEntry;
    }

    /// <summary>The anchors and tags of one value that are on two lines.</summary>
    private YamlProperties Both(YamlProperties above, YamlProperties here)
    {
        if (above.Contradicts(here))
            faults.AddMalformed(cursor, here.Span, YamlMistakes.TwoProperties);
        return above.With(here);
    }

    /// <summary>Whether what was just read is a key.</summary>
    private bool IsKey(YamlMark start)
    {
        cursor.SkipBlanks();
        return cursor.IsAtIndicator(':') || (cursor.Current == ':' && cursor.First(start) is '"' or '\'');
    }

    /// <summary>Whether the next line is an entry of the same column, so that what was just read is a key without a colon.</summary>
    private bool IsAboveEntry(YamlMark start, int column)
    {
        if (!cursor.IsAtBreak || cursor.IsAtEnd || cursor.First(start) is '|' or '>' or '[' or '{')
            return false;
        var here = cursor.Mark;
        cursor.SkipBreak();
        while (cursor.Current == ' ')
            cursor.Skip();
        var isEntry =
            cursor.Column == column && cursor.Current != ':' && YamlLine.IsEntry(cursor.RestOfLine(cursor.At));
        cursor.MoveTo(here);
        return isEntry;
    }

    /// <summary>Reads what does not belong where it is, for the faults in it; it ends where the collection around it goes on.</summary>
    private void Discard(int parent)
    {
        var outer = isDiscarding;
        isDiscarding = true;
        Node(parent);
        isDiscarding = outer;
    }

    /// <summary>Reads the value on the lines below its key, dash, anchor or tag.</summary>
    /// <param name="parent">The column of the key or dash.</param>
    /// <param name="before">The value's anchor and tag.</param>
    /// <param name="mayAlign">Whether a list may be in the same column, as it may below a key.</param>
    private SpecNode Below(int parent, YamlProperties before, bool mayAlign)
    {
        var after = cursor.Mark;
        if (SkipToToken())
        {
            if (cursor.Column > parent)
                return Node(parent, before, mayAlign);
            if (mayAlign && cursor.Column == parent && cursor.IsAtIndicator('-'))
                return Sequence(parent - 1, parent, before, isAligned: true);
        }
        cursor.MoveTo(after);
        return leaves.Empty(before);
    }

    private SpecNode Leaf(int parent, YamlProperties before)
    {
        isBelowEmptyText = false;
        switch (cursor.Current)
        {
            case '*':
                return leaves.Alias(before);
            case '[' or '{':
                flow ??= new YamlFlowReader(cursor, faults, anchors, leaves);
                return flow.Read(before, parent);
            case '"' or '\'':
                return leaves.Quoted(before, parent);
            case '|' or '>':
                var text = leaves.Block(before, parent);
                isBelowEmptyText = text is SpecScalar { Text: "" };
                return text;
        }
        if (leaves.CanStartPlain(isFlow: false))
            return leaves.Plain(before, parent);
        faults.AddMalformed(cursor, cursor.Here, YamlMistakes.CannotStart(cursor.Current));
        var place = cursor.Here;
        cursor.SkipToBreak();
        return SpecScalar.Unread(place);
    }

    /// <summary>Checks that nothing follows a value on its line.</summary>
    /// <param name="start">Where the value starts.</param>
    /// <param name="leaf">The value.</param>
    /// <param name="column">The column that the next entry has, or a lesser one.</param>
    /// <returns>Whether an unclosed quote was to blame; reading then went back to the first line that does not belong to it.</returns>
    private bool FinishLine(YamlMark start, SpecNode leaf, int column)
    {
        if (leaf is SpecScalar { IsUnread: true } && cursor.Line != start.Line)
            return false;
        cursor.SkipBlanks();
        if (cursor.IsAtBreak || SkipComment() || cursor.Column == 0)
            return false;
        var first = cursor.First(start);
        if (first is '"' or '\'' && leaves.BlameQuote(start, column))
            return true;
        var mistake = cursor.IsAtIndicator(':')
            ? YamlMistakes.SecondColon
            : first switch
            {
                '"' or '\'' => YamlMistakes.AfterQuote,
                '[' or '{' => YamlMistakes.AfterBracket,
                _ => YamlMistakes.AfterAlias,
            };
        if (first is '"' or '\'' && cursor.RestOfLine(cursor.At).Trim() is "," or ";")
            faults.AddStray(cursor);
        else
            faults.AddMalformed(cursor, cursor.Here, mistake);
        cursor.SkipToBreak();
        return false;
    }

    private SpecNode Finish(SpecNode node, YamlProperties before, string tag)
    {
        leaves.CheckTag(before.Tag, tag, node.Span);
        anchors.Add(before.Anchor, node);
        return node;
    }

    private bool Enter(int parent)
    {
        if (cursor.Depth < YamlAnchors.MaximumDepth)
        {
            cursor.Depth++;
            return true;
        }
        faults.Add(cursor, ReadingDiagnostics.TooDeep.At(cursor.Here, YamlAnchors.MaximumDepth));
        recovery.SkipDeeperLines(parent);
        return false;
    }
}
