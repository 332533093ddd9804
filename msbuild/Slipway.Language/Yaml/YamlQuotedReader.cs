using System.Text;
using Slipway.Language.Diagnostics;

namespace Slipway.Language.Yaml;

/// <summary>Reads scalars between quotes.</summary>
internal sealed class YamlQuotedReader(YamlCursor cursor, YamlFaults faults)
{
    private readonly YamlRecovery recovery = new(cursor);

    /// <summary>Reads the scalar whose opening quote is here, to after its closing quote.</summary>
    /// <param name="indentation">The column of the key or dash it belongs to.</param>
    public YamlText Read(int indentation)
    {
        var start = cursor.Mark;
        var quote = cursor.Current;
        cursor.Skip();
        if (Simple(quote) is { } simple)
            return new YamlText(simple, IsPlain: false);

        var text = new StringBuilder();
        while (!cursor.IsAtEnd)
        {
            if (cursor.Current == quote && !(quote == '\'' && cursor.Next == '\''))
            {
                cursor.Skip();
                return new YamlText(text.ToString(), IsPlain: false);
            }
            ReadCharacter(quote, text);
        }
        return GiveUp(start, recovery.NextEntry(start, indentation));
    }

    /// <summary>Blames the opening quote for text that cannot follow the closing one, where lines between them look like entries.</summary>
    /// <returns>Whether it did; reading then went back to the first of those lines.</returns>
    public bool Reconsider(YamlMark start, int indentation)
    {
        if (start.Line == cursor.Line || recovery.NextEntry(start, indentation) is not { } next)
            return false;
        GiveUp(start, next);
        return true;
    }

    private YamlText GiveUp(YamlMark start, YamlMark? next)
    {
        faults.Add(cursor, ReadingDiagnostics.UnclosedQuote.At(cursor.CharacterAt(start)));
        if (next is { } line)
            faults.GoBack(cursor, line);
        return new YamlText("", IsPlain: false, IsBroken: true);
    }

    /// <summary>A text on one line without escapes, which nearly all are.</summary>
    private string? Simple(char quote)
    {
        var from = cursor.At;
        var length = cursor.DistanceTo(quote == '"' ? "\"\\\n\r" : "'\n\r");
        if (length < 0)
            return null;
        cursor.SkipTo(from + length);
        if (cursor.Current == quote && !(quote == '\'' && cursor.Next == '\''))
        {
            cursor.Skip();
            return cursor.Text(from, from + length);
        }
        cursor.SkipTo(from);
        return null;
    }

    private void ReadCharacter(char quote, StringBuilder text)
    {
        if (cursor.IsAtBlank || cursor.IsAtBreak)
        {
            ReadSpace(text);
        }
        else if (quote == '\'' && cursor.Current == '\'')
        {
            cursor.SkipTo(cursor.At + 2);
            text.Append('\'');
        }
        else if (quote == '"' && cursor.Current == '\\')
        {
            ReadEscape(text);
        }
        else
        {
            text.Append(cursor.Current);
            cursor.Skip();
        }
    }

    /// <summary>Blanks as they are within a line; around a line end they and it become one space, further line ends stay.</summary>
    private void ReadSpace(StringBuilder text)
    {
        var from = cursor.At;
        cursor.SkipBlanks();
        if (!cursor.IsAtBreak)
        {
            text.Append(cursor.Text(from, cursor.At));
            return;
        }
        var breaks = SkipBreaks();
        if (breaks == 1)
            text.Append(' ');
        else
            text.Append('\n', Math.Max(breaks - 1, 0));
    }

    private void ReadEscape(StringBuilder text)
    {
        if (cursor.Next is '\n' or '\r')
        {
            cursor.Skip();
            text.Append('\n', Math.Max(SkipBreaks() - 1, 0));
            return;
        }
        var start = cursor.At;
        cursor.Skip();
        if (YamlEscape.Read(cursor.Ahead(YamlEscape.MaximumLength), text) is var length and > 0)
        {
            cursor.SkipTo(cursor.At + length);
            return;
        }
        faults.AddMalformed(cursor, cursor.SpanOf(start, cursor.At + 1), YamlMistakes.Escape);
    }

    private int SkipBreaks()
    {
        var breaks = 0;
        while (cursor.IsAtBreak && !cursor.IsAtEnd)
        {
            cursor.SkipBreak();
            cursor.SkipBlanks();
            breaks++;
        }
        return breaks;
    }
}
