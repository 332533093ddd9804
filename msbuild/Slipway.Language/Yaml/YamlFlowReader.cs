using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <summary>Reads what is between brackets: <c>[a, b]</c> and <c>{a: b}</c>, over any lines.</summary>
internal sealed class YamlFlowReader(YamlCursor cursor, YamlFaults faults, YamlAnchors anchors, YamlLeafReader leaves)
{
    private readonly YamlRecovery recovery = new(cursor);
    private readonly Stack<(YamlMark Mark, char Bracket)> open = new();
    private (YamlMark Start, int LastLine)? longQuote;
    private int indentation;

    /// <summary>Whether a bracket or quote was never closed; reading went back to the line after it.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads the collection whose bracket is here.</summary>
    /// <param name="before">Its anchor and tag.</param>
    /// <param name="belongsTo">The column of the key or dash it belongs to.</param>
    public SpecNode Read(YamlProperties before, int belongsTo)
    {
        indentation = belongsTo;
        IsBroken = false;
        longQuote = null;
        open.Clear();
        return Collection(before);
    }

    private SpecNode Collection(YamlProperties before)
    {
        var start = cursor.Mark;
        if (cursor.Depth >= YamlAnchors.MaximumDepth)
            return TooDeep();
        cursor.Depth++;
        open.Push((start, cursor.Current));
        var isMapping = cursor.Current == '{';
        cursor.Skip();
        var mapping = new YamlMapping(cursor, faults);
        var items = new List<SpecNode>();
        while (!IsBroken && !Ends(isMapping ? '}' : ']'))
        {
            if (isMapping)
                Entry(mapping);
            else
                items.Add(Item());
            if (!IsBroken)
                Separator();
        }
        open.Pop();
        cursor.Depth--;
        if (IsBroken)
            return SpecScalar.Unread(cursor.SpanFrom(cursor.Mark));
        var span = cursor.SpanFrom(start);
        if (!before.IsEmpty)
            span = before.Span.To(span);
        leaves.CheckTag(before.Tag, isMapping ? "map" : "seq", span);
        SpecNode node = isMapping ? mapping.ToNode(span).Joined() : new SpecSequence(items, span);
        anchors.Add(before.Anchor, node);
        return node;
    }

    /// <summary>Whether the collection ends here; its closing bracket is passed over.</summary>
    private bool Ends(char close)
    {
        SkipSpace();
        if (cursor.IsAtEnd)
            return !GiveUp();
        if (cursor.Current == close)
        {
            cursor.Skip();
            return true;
        }
        if (cursor.Current is not (']' or '}'))
            return false;
        if (GiveUp())
            return false;
        var opening = cursor.Current == ']' ? '[' : '{';
        if (open.Any(outer => outer.Bracket == opening))
        {
            // It closes an outer bracket, so the inner one is not closed.
            Unclosed(open.Peek());
            return true;
        }
        faults.AddMalformed(cursor, cursor.Here, YamlMistakes.StrayBracket);
        cursor.Skip();
        return true;
    }

    private void Separator()
    {
        SkipSpace();
        if (cursor.Current == ',')
            cursor.Skip();
        else if (!cursor.IsAtEnd && cursor.Current is not (']' or '}') && !GiveUp())
            faults.AddMalformed(cursor, cursor.Here, YamlMistakes.NoComma);
    }

    private void Entry(YamlMapping mapping)
    {
        var isExplicit = cursor.Current == '?';
        if (isExplicit)
            SkipMark();
        var start = cursor.Mark;
        var key = cursor.Current == ':' ? leaves.Empty(default) : Node();
        if (IsBroken)
            return;
        SkipSpace();
        CheckLines(start, key, isExplicit);
        if (IsBroken)
            return;
        var value = cursor.Current == ':' ? Value() : leaves.Empty(default);
        if (!IsBroken)
            mapping.Add(key, value);
    }

    /// <summary>An item of a list; <c>a: b</c> among them is a mapping of one entry.</summary>
    private SpecNode Item()
    {
        var start = cursor.Mark;
        var isExplicit = cursor.Current == '?';
        if (isExplicit)
            SkipMark();
        var node = Node();
        if (IsBroken)
            return node;
        var end = cursor.Mark;
        SkipSpace();
        if (cursor.Current != ':' && !isExplicit)
        {
            cursor.MoveTo(end);
            return node;
        }
        CheckLines(start, node, isExplicit);
        if (IsBroken)
            return node;
        var mapping = new YamlMapping(cursor, faults);
        mapping.Add(node, cursor.Current == ':' ? Value() : leaves.Empty(default));
        return IsBroken ? node : mapping.ToNode(cursor.SpanFrom(start)).Joined();
    }

    /// <summary>Reports a key that does not end with its colon on the line where it starts; after a '?' it may.</summary>
    private void CheckLines(YamlMark start, SpecNode key, bool isExplicit)
    {
        if (cursor.Current == ':' && !isExplicit && start.Line != cursor.Line && !GiveUp())
            faults.AddMalformed(cursor, key.Span.To(cursor.Here), YamlMistakes.KeyOverLinesInBrackets);
    }

    private SpecNode Value()
    {
        cursor.Skip();
        var after = cursor.Mark;
        SkipSpace();
        if (cursor.Current is ',' or ']' or '}' || cursor.IsAtEnd)
        {
            cursor.MoveTo(after);
            return leaves.Empty(default);
        }
        return Node();
    }

    private SpecNode Node()
    {
        var before = leaves.Properties();
        if (!before.IsEmpty)
            SkipSpace();
        switch (cursor.Current)
        {
            case '*':
                return leaves.Alias(before);
            case '[' or '{':
                return Collection(before);
            case '"' or '\'':
                return Quoted(before);
            case ']' or '}':
                return leaves.Empty(before);
            case ',':
                if (before.IsEmpty)
                    faults.AddMalformed(cursor, cursor.Here, YamlMistakes.NoValue);
                return leaves.Empty(before);
        }
        if (!leaves.CanStartPlain(isFlow: true))
        {
            if (GiveUp())
                return SpecScalar.Unread(cursor.Here);
            var isDash = cursor.Current == '-';
            faults.AddMalformed(
                cursor,
                cursor.Here,
                isDash ? YamlMistakes.DashInBrackets : YamlMistakes.CannotStart(cursor.Current)
            );
            SkipMark();
        }
        return leaves.FlowPlain(before);
    }

    private SpecScalar Quoted(YamlProperties before)
    {
        var start = cursor.Mark;
        var scalar = leaves.Quoted(before, indentation);
        IsBroken |= scalar.IsUnread;
        if (cursor.Line > start.Line)
            longQuote = (start, cursor.Line);
        return scalar;
    }

    private void SkipMark()
    {
        cursor.Skip();
        SkipSpace();
    }

    private void SkipSpace()
    {
        while (!cursor.IsAtEnd)
        {
            cursor.SkipBlanks();
            if (cursor.Current == '#')
                cursor.SkipToBreak();
            if (!cursor.IsAtBreak || cursor.IsAtEnd)
                return;
            cursor.SkipBreak();
        }
    }

    /// <summary>
    /// Blames what was never closed for text that cannot be here. Lines that look like the next entry or item of the
    /// block around the brackets tell that they do not belong between these.
    /// </summary>
    /// <returns>Whether something was to blame; reading then went back to the first of those lines.</returns>
    private bool GiveUp()
    {
        var next = recovery.NextEntry(open.Last().Mark, indentation);
        if (next is null && !cursor.IsAtEnd)
            return false;
        var bracket = open.First(one => next is not { } line || one.Mark.At < line.At);
        if (
            longQuote is { } quote
            && next is { } inside
            && quote.Start.Line < inside.Line
            && inside.Line <= quote.LastLine
        )
            faults.Add(cursor, ReadingDiagnostics.UnclosedQuote.At(cursor.CharacterAt(quote.Start)));
        else
            Unclosed(bracket);
        if (next is { } resume)
            faults.GoBack(cursor, resume);
        return IsBroken = true;
    }

    private void Unclosed((YamlMark Mark, char Bracket) bracket)
    {
        var close = bracket.Bracket == '[' ? ']' : '}';
        faults.Add(
            cursor,
            ReadingDiagnostics.UnclosedBracket.At(cursor.CharacterAt(bracket.Mark), bracket.Bracket, close)
        );
    }

    private SpecScalar TooDeep()
    {
        var place = cursor.Here;
        if (!GiveUp())
        {
            faults.Add(cursor, ReadingDiagnostics.TooDeep.At(place, YamlAnchors.MaximumDepth));
            recovery.SkipDeeperLines(indentation);
            IsBroken = true;
        }
        return SpecScalar.Unread(place);
    }
}
