namespace Slipway.Language.Yaml;

/// <summary>Finds where a document goes on after a quote or bracket that was never closed.</summary>
internal sealed class YamlRecovery(YamlCursor cursor)
{
    /// <summary>
    /// Finds the first line after a place, and not after the cursor, that looks like the next entry or item: it is
    /// indented no deeper than the key or dash whose value is broken.
    /// </summary>
    /// <returns>The first character of that line, or null where there is none.</returns>
    public YamlMark? NextEntry(YamlMark start, int indentation)
    {
        var here = cursor.Mark;
        YamlMark? found = null;
        cursor.MoveTo(start);
        while (found is null)
        {
            cursor.SkipToBreak();
            if (cursor.IsAtEnd || cursor.At >= here.At)
                break;
            cursor.SkipBreak();
            var line = cursor.Mark;
            while (cursor.Current == ' ')
                cursor.Skip();
            var text = cursor.RestOfLine(cursor.At);
            if (
                cursor.At <= here.At
                && cursor.Column <= indentation
                && (YamlLine.IsItem(text) || YamlLine.IsEntry(text))
            )
                found = line;
        }
        cursor.MoveTo(here);
        return found;
    }

    /// <summary>Passes over the rest of the line and the lines below it that are indented deeper, and what closes their brackets.</summary>
    public void SkipDeeperLines(int indentation)
    {
        while (!cursor.IsAtEnd)
        {
            cursor.SkipToBreak();
            var end = cursor.Mark;
            if (cursor.IsAtEnd)
                return;
            cursor.SkipBreak();
            while (cursor.Current == ' ')
                cursor.Skip();
            if (cursor.Column > indentation || cursor.IsAtBreak || cursor.Current is '#' or ']' or '}')
                continue;
            cursor.MoveTo(end);
            return;
        }
    }
}
