using System.Globalization;
using System.Numerics;

namespace Slipway.Language.Yaml;

/// <summary>The numbers of YAML 1.1 as Go's <c>strconv</c> reads them: decimal, <c>0x</c>, <c>0b</c>, <c>0o</c>, leading zero.</summary>
internal static class YamlInteger
{
    public static BigInteger? Read(string text)
    {
        var negative = text[0] == '-';
        var digits = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        var magnitude = digits switch
        {
            ['0', 'x' or 'X', .. var hexadecimal] => InBase(hexadecimal, 16),
            ['0', 'b' or 'B', .. var binary] => InBase(binary, 2),
            ['0', 'o' or 'O', .. var octal] => InBase(octal, 8),
            ['0', _, ..] => InBase(digits[1..], 8),
            _ => InBase(digits, 10),
        };
        return negative ? -magnitude : magnitude;
    }

    /// <summary>Digits with an optional point and exponent, at least one digit before the exponent.</summary>
    public static bool IsDecimalFloat(string text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }
        if (whole + fraction == 0)
            return false;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }
        return at == text.Length;
    }

    private static BigInteger? InBase(ReadOnlySpan<char> digits, int numberBase)
    {
        // Beyond this length no platform reads an integer; it also bounds the work on hostile digits.
        if (digits.Length is 0 or > 64)
            return null;
        if (numberBase == 10 && digits.Length <= 18)
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small) ? small : null;
        BigInteger value = 0;
        foreach (var digit in digits)
        {
            var worth = digit switch
            {
                >= '0' and <= '9' => digit - '0',
                >= 'a' and <= 'f' => digit - 'a' + 10,
                >= 'A' and <= 'F' => digit - 'A' + 10,
                _ => 16,
            };
            if (worth >= numberBase)
                return null;
            value = value * numberBase + worth;
        }
        return value;
    }

    private static int Digits(string text, ref int at)
    {
        var from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - from;
    }
}
