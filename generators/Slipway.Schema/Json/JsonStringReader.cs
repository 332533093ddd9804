using System.Globalization;
using System.Text;

namespace Slipway.Schema.Json;

/// <summary>Reads one quoted JSON string and its escapes.</summary>
internal sealed class JsonStringReader(string text)
{
    /// <summary>Reads the string whose opening quote is at <paramref name="start"/>.</summary>
    /// <returns>The text, and the position after the closing quote or at the fault.</returns>
    public (string Text, int End) Read(int start, out string? fault)
    {
        fault = null;
        var close = text.IndexOf('"', start + 1);
        if (close > 0 && IsPlain(start + 1, close))
            return (text.Substring(start + 1, close - start - 1), close + 1);

        var result = new StringBuilder();
        var at = start + 1;
        while (at < text.Length)
        {
            var current = text[at];
            if (current == '"')
                return (result.ToString(), at + 1);
            if (current < ' ')
            {
                fault = "a string may not span lines or hold control characters: write \\n or \\u00XX";
                return ("", at);
            }
            if (current != '\\')
            {
                result.Append(current);
                at++;
            }
            else if (!ReadEscape(ref at, result))
            {
                fault = "this escape is unknown: JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX";
                return ("", at);
            }
        }
        fault = "the string is not closed: add a double quote";
        return ("", start);
    }

    private bool IsPlain(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is '\\' or < ' ')
                return false;
        }
        return true;
    }

    private bool ReadEscape(ref int at, StringBuilder result)
    {
        if (at + 1 >= text.Length)
            return false;
        var escape = text[at + 1];
        if (escape == 'u')
        {
            if (at + 6 > text.Length)
                return false;
            var digits = text.Substring(at + 2, 4);
            if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                return false;
            result.Append((char)unit);
            at += 6;
            return true;
        }
        var plain = "\"\\/bfnrt".IndexOf(escape);
        if (plain < 0)
            return false;
        result.Append("\"\\/\b\f\n\r\t"[plain]);
        at += 2;
        return true;
    }
}
