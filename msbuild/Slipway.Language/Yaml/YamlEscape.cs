using System.Globalization;
using System.Text;

namespace Slipway.Language.Yaml;

/// <summary>The escapes between double quotes, those the platforms know: <c>\/</c> is none of them.</summary>
internal static class YamlEscape
{
    /// <summary>The length of the longest escape: <c>U0001F600</c>.</summary>
    public const int MaximumLength = 9;

    private const string Letters = "0abt\tnvfre \"'\\N_LP";
    private const string Meanings = "\0\a\b\t\t\n\v\f\r\x1B \"'\\\x85\xA0\u2028\u2029";

    /// <summary>Reads what is after a backslash.</summary>
    /// <param name="text">The text after it.</param>
    /// <param name="result">Takes the character that is meant.</param>
    /// <returns>How many characters the escape has; 0 where there is none of that form.</returns>
    public static int Read(ReadOnlySpan<char> text, StringBuilder result)
    {
        if (text.Length == 0)
            return 0;
        var digits = text[0] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (digits > 0)
            return ReadCode(text[1..], digits, result) ? digits + 1 : 0;
        var letter = Letters.IndexOf(text[0], StringComparison.Ordinal);
        if (letter < 0)
            return 0;
        result.Append(Meanings[letter]);
        return 1;
    }

    private static bool ReadCode(ReadOnlySpan<char> text, int digits, StringBuilder result)
    {
        if (
            text.Length < digits
            || !uint.TryParse(
                text[..digits],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
            || !Rune.TryCreate(code, out var character)
        )
            return false;
        result.Append(character.ToString());
        return true;
    }
}
