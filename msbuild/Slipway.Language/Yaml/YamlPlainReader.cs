using System.Text;

namespace Slipway.Language.Yaml;

/// <summary>Reads scalars without quotes.</summary>
internal sealed class YamlPlainReader(YamlCursor cursor, YamlFaults faults)
{
    /// <summary>Whether the character here may start a scalar without quotes.</summary>
    public bool CanStart(bool isFlow) =>
        cursor.Current switch
        {
            ','
            or '['
            or ']'
            or '{'
            or '}'
            or '#'
            or '&'
            or '*'
            or '!'
            or '|'
            or '>'
            or '\''
            or '"'
            or '%'
            or '@'
            or '`' => false,
            '-' => !cursor.IsAtIndicator('-'),
            '?' or ':' => !isFlow && !cursor.IsAtIndicator(cursor.Current),
            _ => true,
        };

    /// <summary>Reads a scalar between brackets; it may go on over any lines.</summary>
    public YamlText ReadFlow()
    {
        var text = Line(isFlow: true);
        return Continue(text, parentIndentation: -1, isFlow: true);
    }

    /// <summary>Reads a scalar that ends with its line: a key.</summary>
    public YamlText ReadLine() => new(Line(isFlow: false), true);

    /// <summary>Reads a scalar that goes on over the lines indented deeper than what it belongs to.</summary>
    public YamlText ReadBlock(int parentIndentation)
    {
        var text = Line(isFlow: false);
        return Continue(text, parentIndentation, isFlow: false);
    }

    private string Line(bool isFlow)
    {
        int start = cursor.At,
            end = start;
        while (!cursor.IsAtBreak)
        {
            var current = cursor.Current;
            if (current is ' ' or '\t')
            {
                cursor.Skip();
                continue;
            }
            if (
                (current == ':' && cursor.IsAtIndicator(':'))
                || (current == '#' && cursor.Previous is ' ' or '\t')
                || (current == '/' && !isFlow && end > start && IsComment(start, end))
                || (isFlow && current is ',' or '[' or ']' or '{' or '}' or '?')
            )
                break;
            cursor.Skip();
            end = cursor.At;
        }
        // What follows is blank: leave it unread, so that the scalar's span ends with its text.
        cursor.SkipTo(end);
        return cursor.Text(start, end);
    }

    /// <summary>Whether slashes here end the scalar: after one word, or well apart from the text. Else they may divide.</summary>
    private bool IsComment(int start, int end) =>
        cursor.IsAtSlashes && (cursor.At - end > 1 || cursor.Text(start, end).AsSpan().IndexOfAny(' ', '\t') < 0);

    private YamlText Continue(string first, int parentIndentation, bool isFlow)
    {
        StringBuilder? text = null;
        while (true)
        {
            var end = cursor.Mark;
            var breaks = SkipBreaks(parentIndentation);
            if (breaks == 0 || !Continues(parentIndentation, isFlow))
            {
                cursor.BlankTo = cursor.At;
                cursor.MoveTo(end);
                return new YamlText(text?.ToString() ?? first, true);
            }
            text ??= new StringBuilder(first);
            text.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
            text.Append(Line(isFlow));
        }
    }

    /// <summary>Passes over line ends, empty lines and the indentation of the line after them.</summary>
    private int SkipBreaks(int parentIndentation)
    {
        var breaks = 0;
        cursor.SkipBlanks();
        while (cursor.IsAtBreak && !cursor.IsAtEnd)
        {
            cursor.SkipBreak();
            breaks++;
            while (cursor.Current == ' ')
                cursor.Skip();
            if (cursor.Current == '\t' && cursor.Column <= parentIndentation)
                return 0;
            cursor.SkipBlanks();
        }
        return breaks;
    }

    private bool Continues(int parentIndentation, bool isFlow)
    {
        if (cursor.IsAtEnd || cursor.Current == '#' || faults.IsFull)
            return false;
        if (isFlow)
            return cursor.Current is not (',' or '[' or ']' or '{' or '}' or '?') && !cursor.IsAtIndicator(':');
        return cursor.Column > parentIndentation && !YamlLine.IsEntry(cursor.RestOfLine(cursor.At));
    }
}
