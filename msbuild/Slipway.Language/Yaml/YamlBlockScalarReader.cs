using System.Text;

namespace Slipway.Language.Yaml;

/// <summary>Reads text on lines of its own, after <c>|</c> (line ends stay) or <c>&gt;</c> (lines are joined).</summary>
internal sealed class YamlBlockScalarReader(YamlCursor cursor, YamlFaults faults)
{
    private readonly StringBuilder text = new();

    /// <summary>Reads the text whose indicator is here.</summary>
    /// <param name="parentIndentation">The column of the key or dash it belongs to, or -1.</param>
    public YamlText Read(int parentIndentation)
    {
        var isFolded = cursor.Current == '>';
        var header = cursor.Line;
        cursor.Skip();
        var (keep, step) = ReadHeader();
        var end = cursor.Mark;
        var indentation = step > 0 ? Math.Max(parentIndentation, 0) + step : 0;
        text.Clear();
        // The end of the header's own line is not part of the text.
        var pendingBreaks = Math.Max(SkipEmptyLines(ref indentation, parentIndentation) - 1, 0);
        var isFirst = true;
        var wasBlank = false;
        while (!cursor.IsAtEnd)
        {
            if (cursor.Column != indentation)
            {
                if (!IsFallen(header, indentation, pendingBreaks))
                    break;
                end = cursor.Mark;
                pendingBreaks = SkipEmptyLines(ref indentation, parentIndentation);
                continue;
            }
            var isBlank = cursor.IsAtBlank;
            if (isFirst || !isFolded || wasBlank || isBlank)
                text.Append('\n', pendingBreaks);
            else if (pendingBreaks == 1)
                text.Append(' ');
            else
                text.Append('\n', pendingBreaks - 1);
            (isFirst, wasBlank) = (false, isBlank);
            text.Append(cursor.RestOfLine(cursor.At));
            cursor.SkipToBreak();
            end = cursor.Mark;
            pendingBreaks = SkipEmptyLines(ref indentation, parentIndentation);
        }
        if (keep > 0)
            text.Append('\n', pendingBreaks);
        else if (keep == 0 && !isFirst && pendingBreaks > 0)
            text.Append('\n');
        cursor.MoveTo(end);
        return new YamlText(text.ToString(), IsPlain: false);
    }

    /// <summary>Reports lines that were meant to be a part of the text, and passes over them.</summary>
    private bool IsFallen(int header, int indentation, int breaks)
    {
        if (breaks == 0 || cursor.Column > indentation)
            return false;
        var (place, first) = (cursor.Here, cursor.Line);
        if (YamlFallenText.Skip(cursor, text.ToString()) is not { } last)
            return false;
        faults.AddMalformed(cursor, place, YamlMistakes.FallenText(header, first, last));
        return true;
    }

    /// <summary>Reads what is after the indicator.</summary>
    /// <returns>Whether line ends after the text are kept (1), dropped (-1) or one of them is kept; and the indentation if given.</returns>
    private (int Keep, int Indentation) ReadHeader()
    {
        int keep = 0,
            indentation = 0;
        for (; cursor.Current is '+' or '-' or (>= '1' and <= '9'); cursor.Skip())
        {
            var isSign = cursor.Current is '+' or '-';
            if (isSign ? keep != 0 : indentation != 0)
                break;
            if (isSign)
                keep = cursor.Current == '+' ? 1 : -1;
            else
                indentation = cursor.Current - '0';
        }
        cursor.SkipBlanks();
        if (!cursor.IsAtBreak && cursor.Current != '#')
            faults.AddMalformed(cursor, cursor.Here, YamlMistakes.BlockHeader);
        cursor.SkipToBreak();
        return (keep, indentation);
    }

    /// <summary>
    /// Passes over line ends, empty lines and the indentation of the next line with text. The first such line gives the
    /// indentation where the header does not.
    /// </summary>
    /// <returns>How many line ends were passed over.</returns>
    private int SkipEmptyLines(ref int indentation, int parentIndentation)
    {
        int breaks = 0,
            deepest = 0;
        while (cursor.IsAtBreak && !cursor.IsAtEnd)
        {
            cursor.SkipBreak();
            breaks++;
            while (cursor.Current == ' ' && (indentation == 0 || cursor.Column < indentation))
                cursor.Skip();
            if (cursor.Current == '\t' && (indentation == 0 || cursor.Column < indentation))
                faults.AddTab(cursor);
            deepest = Math.Max(deepest, cursor.Column);
        }
        if (indentation == 0)
            indentation = Math.Max(Math.Max(deepest, parentIndentation + 1), 1);
        return breaks;
    }
}
