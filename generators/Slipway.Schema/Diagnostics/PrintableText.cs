using System.Globalization;
using System.Text;

namespace Slipway.Schema.Diagnostics;

/// <summary>Text as it may be printed: what would move a terminal's cursor, or forge a line of a log, is written as an escape.</summary>
public static class PrintableText
{
    /// <summary>Escapes the characters of a text that are not for reading.</summary>
    /// <param name="text">The text; it may hold names that users wrote.</param>
    /// <param name="hasLines">Whether its line ends are meant.</param>
    /// <returns>The very text where there is nothing to escape.</returns>
    public static string Of(string text, bool hasLines)
    {
        if (!text.Any(one => IsUnprintable(one, hasLines)))
            return text;
        var printable = new StringBuilder(text.Length + 16);
        foreach (var one in text)
        {
            if (IsUnprintable(one, hasLines))
                printable.Append(Escape(one));
            else
                printable.Append(one);
        }
        return printable.ToString();
    }

    private static bool IsUnprintable(char one, bool hasLines) =>
        one is '\n' or '\r'
            ? !hasLines
            : one is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                || (char.IsControl(one) && one != '\t');

    private static string Escape(char one) =>
        one switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            _ => string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)one),
        };
}
