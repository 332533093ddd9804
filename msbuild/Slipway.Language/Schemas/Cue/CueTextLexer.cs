using System.Globalization;
using System.Text;
using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Reads a text or bytes: in one line or several, plain or raw.</summary>
internal sealed class CueTextLexer(CueCursor cursor)
{
    /// <summary>Texts in values in texts: more are not followed.</summary>
    private const int MaximumDepth = 64;

    private int nesting;

    /// <summary>Whether a raw text follows: <c>#"a\b"#</c>.</summary>
    public bool IsRaw
    {
        get
        {
            var hashes = Hashes();
            return hashes > 0 && cursor.Peek(hashes) is '"' or '\'';
        }
    }

    /// <summary>Reads it.</summary>
    public (CueTokenKind Kind, string Text, SourceSpan Place) Read()
    {
        var place = cursor.Place;
        var hashes = Hashes();
        cursor.Skip(hashes);
        var quote = cursor.Now;
        var isLong = cursor.Peek(1) == quote && cursor.Peek(2) == quote;
        var quotes = new string(quote, isLong ? 3 : 1);
        cursor.Skip(quotes.Length);
        var (end, escape) = (quotes + new string('#', hashes), "\\" + new string('#', hashes));
        var text = new StringBuilder();
        var isMixed = false;
        while (!cursor.Follows(end))
        {
            if (cursor.IsEnd || (cursor.Now == '\n' && !isLong))
                return (CueTokenKind.Bad, quotes, place);
            if (!cursor.Follows(escape))
            {
                text.Append(cursor.Now);
                cursor.Skip(1);
                continue;
            }
            cursor.Skip(escape.Length);
            isMixed |= cursor.Now == '(';
            Escape(text);
        }
        cursor.Skip(end.Length);
        var kind =
            isMixed ? CueTokenKind.Interpolation
            : quote == '"' ? CueTokenKind.Text
            : CueTokenKind.Bytes;
        return (kind, isLong ? Unindented(text.ToString()) : text.ToString(), place);
    }

    private int Hashes()
    {
        var count = 0;
        while (cursor.Peek(count) == '#')
            count++;
        return count;
    }

    private void Escape(StringBuilder text)
    {
        var letter = cursor.Now;
        if (letter == '(')
        {
            Interpolation();
            return;
        }
        cursor.Skip(1);
        if (letter is 'u' or 'U' or 'x')
        {
            var start = cursor.At;
            for (
                var digits =
                    letter == 'u' ? 4
                    : letter == 'U' ? 8
                    : 2;
                digits > 0 && char.IsAsciiHexDigit(cursor.Now);
                digits--
            )
                cursor.Skip(1);
            if (
                int.TryParse(cursor.From(start), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                && Rune.IsValid(code)
            )
                text.Append(new Rune(code));
            return;
        }
        text.Append(
            letter switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'a' => '\a',
                'b' => '\b',
                'f' => '\f',
                'v' => '\v',
                _ => letter,
            }
        );
    }

    /// <summary>Skips a value in a text, which may have texts in it.</summary>
    private void Interpolation()
    {
        var depth = 0;
        while (!cursor.IsEnd)
        {
            if (cursor.Now is '"' or '\'' && nesting < MaximumDepth)
            {
                nesting++;
                Read();
                nesting--;
                continue;
            }
            depth +=
                cursor.Now == '(' ? 1
                : cursor.Now == ')' ? -1
                : 0;
            cursor.Skip(1);
            if (depth == 0)
                return;
        }
    }

    /// <summary>Of a text in several lines: what is between the first and the last line break, without the indentation of the last line.</summary>
    private static string Unindented(string text)
    {
        var lines = text.Replace("\r", "", StringComparison.Ordinal).Split('\n');
        if (lines.Length < 2)
            return text;
        var indent = lines[^1];
        var inner = lines[1..^1]
            .Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line);
        return string.Join('\n', inner);
    }
}
