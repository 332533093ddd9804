namespace Slipway.Language.Yaml;

/// <summary>Reads anchors, tags and the names of aliases.</summary>
internal sealed class YamlPropertyReader(YamlCursor cursor, YamlFaults faults)
{
    /// <summary>Reads the anchor and tag that are here, in either order, and the blanks after them.</summary>
    public YamlProperties Read()
    {
        if (cursor.Current is not ('&' or '!'))
            return default;
        var start = cursor.Mark;
        string? anchor = null,
            tag = null;
        var end = start;
        while (cursor.Current is '&' or '!')
        {
            var isAnchor = cursor.Current == '&';
            if (isAnchor ? anchor is not null : tag is not null)
                faults.AddMalformed(cursor, cursor.Here, YamlMistakes.TwoProperties);
            if (isAnchor)
                anchor = ReadName();
            else
                tag = ReadTag();
            end = cursor.Mark;
            cursor.SkipBlanks();
        }
        var after = cursor.Mark;
        cursor.MoveTo(end);
        var span = cursor.SpanFrom(start);
        cursor.MoveTo(after);
        return new YamlProperties(anchor, tag, span);
    }

    /// <summary>Reads the name after a <c>&amp;</c> or <c>*</c>.</summary>
    /// <returns>The name, or null where there is none; that was reported.</returns>
    public string? ReadName()
    {
        var start = cursor.At;
        cursor.Skip();
        var from = cursor.At;
        while (char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current is '-' or '_')
            cursor.Skip();
        var name = cursor.Text(from, cursor.At);
        if (name.Length > 0 && (cursor.IsAtBlank || cursor.IsAtBreak || cursor.Current is ':' or ',' or ']' or '}'))
            return name;
        SkipWord();
        faults.AddMalformed(cursor, cursor.SpanOf(start, cursor.At), YamlMistakes.AnchorName);
        return null;
    }

    private string ReadTag()
    {
        var start = cursor.At;
        if (cursor.Next == '<')
        {
            while (!cursor.IsAtBlank && !cursor.IsAtBreak && cursor.Previous != '>')
                cursor.Skip();
            if (cursor.Previous == '>')
                return cursor.Text(start + 2, cursor.At - 1);
            faults.AddMalformed(cursor, cursor.SpanOf(start, cursor.At), YamlMistakes.Tag);
            return "!";
        }
        SkipWord();
        var tag = cursor.Text(start, cursor.At);
        return tag.StartsWith("!!", StringComparison.Ordinal) ? "tag:yaml.org,2002:" + tag[2..] : tag;
    }

    private void SkipWord()
    {
        while (!cursor.IsAtBlank && !cursor.IsAtBreak && cursor.Current is not (',' or '[' or ']' or '{' or '}'))
            cursor.Skip();
    }
}
