using System.Text;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Yaml;

/// <summary>How a text has to be written so that every YAML reader, 1.1 or 1.2, takes it for that text.</summary>
internal static class ScalarStyle
{
    /// <summary>The text with U+FFFD in place of halves of characters, which no file can hold.</summary>
    public static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? text
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether the text may be without quotes.</summary>
    public static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':')
            return false;
        if ("-?:,[]{}#&*!|>'\"%@`=<".Contains(text[0], StringComparison.Ordinal))
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is '\n' or '\t' or '\r' || NeedsEscape(letter))
                return false;
            if (letter == ':' && text[at + 1] == ' ')
                return false;
            if (letter == '#' && text[at - 1] == ' ')
                return false;
            // No comment in YAML, but in the eyes of many, our own reader's among them.
            if (letter == '/' && (at == 0 || text[at - 1] == ' ') && at + 1 < text.Length && text[at + 1] == '/')
                return false;
        }
        return !LooksLikeAnotherType(text);
    }

    /// <summary>Whether the text reads best as a literal block: several lines, nothing a block would change.</summary>
    public static bool IsBlock(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[0] is ' ' or '\n' or '\t')
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\r' || (NeedsEscape(letter) && letter is not ('\n' or '\t')))
                return false;
            if (letter is ' ' or '\t' && (at + 1 == text.Length || text[at + 1] == '\n'))
                return false;
        }
        return true;
    }

    /// <summary>Whether a character is allowed only as an escape between double quotes.</summary>
    public static bool NeedsEscape(char letter) =>
        letter is < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE';

    /// <summary>Numbers, truth values, dates and times in either version; when in doubt, quotes do no harm.</summary>
    private static bool LooksLikeAnotherType(string text)
    {
        var value = YamlScalars.Resolve(text);
        if (value.Kind != ScalarKind.Text || value.Dispute is not null)
            return true;
        // At the start of a line three dots would end the document.
        return text.StartsWith("...", StringComparison.Ordinal)
            || (text[0] is '.' or '+' or '_' or (>= '0' and <= '9') && text.All(IsOfNumberOrTime))
            // A power of ten without a number in front, which is one to a reader of 1.1.
            || (text[0] is 'e' or 'E' && text.Any(char.IsAsciiDigit) && text.All(IsOfNumberOrTime));
    }

    private static bool IsOfNumberOrTime(char letter) =>
        char.IsAsciiDigit(letter) || "-:.TtZz +_eE".Contains(letter, StringComparison.Ordinal);
}
