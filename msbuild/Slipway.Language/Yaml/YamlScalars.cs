using System.Globalization;
using System.Numerics;
using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <summary>
/// What a plain scalar means to kubectl and the controllers. They read YAML 1.1 through one Go library, which takes
/// <c>yes</c> for true and <c>012</c> for ten but leaves <c>1:30</c> and dates as text.
/// </summary>
public static class YamlScalars
{
    /// <summary>Resolves a scalar that has neither quotes nor a tag.</summary>
    /// <param name="text">The scalar as written.</param>
    /// <returns>What it means.</returns>
    public static ScalarValue Resolve(string text)
    {
        if (text.Length == 0)
            return ScalarValue.Null;
        // Most scalars are words, and their first letter tells that they can be nothing else.
        return text[0] switch
        {
            '~' or 'n' or 'N' or 'y' or 'Y' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => Word(text),
            '.' or '+' or '-' or (>= '0' and <= '9') => Number(text),
            _ => ScalarValue.Text,
        };
    }

    private static ScalarValue Word(string text) =>
        text switch
        {
            "~" or "null" or "Null" or "NULL" => ScalarValue.Null,
            "true" or "True" or "TRUE" => new(ScalarKind.Boolean, 1),
            "false" or "False" or "FALSE" => new(ScalarKind.Boolean, 0),
            "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => new(
                ScalarKind.Boolean,
                1,
                0,
                "text to YAML 1.2 readers"
            ),
            "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => new(
                ScalarKind.Boolean,
                0,
                0,
                "text to YAML 1.2 readers"
            ),
            _ => ScalarValue.Text,
        };

    private static ScalarValue Number(string text)
    {
        switch (text)
        {
            case ".nan" or ".NaN" or ".NAN":
                return new(ScalarKind.Float, 0, double.NaN);
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return new(ScalarKind.Float, 0, double.PositiveInfinity);
            case "-.inf" or "-.Inf" or "-.INF":
                return new(ScalarKind.Float, 0, double.NegativeInfinity);
        }
        // Go drops underscores before it looks, wherever they are.
        var plain = text.Contains('_', StringComparison.Ordinal)
            ? text.Replace("_", "", StringComparison.Ordinal)
            : text;
        if (YamlInteger.Read(plain) is { } integer)
            return Integer(text, plain, integer);
        if (YamlInteger.IsDecimalFloat(plain))
        {
            var number = double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);
            // What is too large for a float is left as text.
            if (double.IsInfinity(number))
                return ScalarValue.Text;
            return new(ScalarKind.Float, 0, number, plain.Length == text.Length ? null : "text to YAML 1.2 readers");
        }
        return LooksSexagesimal(text)
            ? ScalarValue.Text with
            {
                Dispute = "a number in base 60 to other YAML 1.1 readers",
            }
            : ScalarValue.Text;
    }

    private static ScalarValue Integer(string text, string plain, BigInteger integer)
    {
        if (integer > long.MaxValue || integer < long.MinValue)
            return new(ScalarKind.Float, 0, Round(integer, plain));
        var digits = plain.AsSpan(plain[0] is '+' or '-' ? 1 : 0);
        string? dispute = null;
        if (plain.Length != text.Length || digits is ['0', 'b' or 'B', ..])
            dispute = "text to YAML 1.2 readers";
        else if (digits is ['0', >= '0' and <= '7', ..])
            dispute = $"the decimal number {digits.TrimStart('0')} to YAML 1.2 readers";
        return new(ScalarKind.Integer, (long)integer, 0, dispute);
    }

    /// <summary>The nearest float; the conversion of big integers would cut digits off instead.</summary>
    private static double Round(BigInteger integer, string plain) =>
        YamlInteger.IsDecimalFloat(plain)
            ? double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture)
            : (double)integer;

    /// <summary>Times of day such as <c>1:30</c>: a number to the letter of YAML 1.1, text to the platforms.</summary>
    private static bool LooksSexagesimal(string text)
    {
        var parts = text.Split(':');
        return parts.Length > 1
            && parts.Skip(1).All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit) && part[0] < '6')
            && parts[0].TrimStart('+', '-').Length > 0
            && parts[0].TrimStart('+', '-').All(char.IsAsciiDigit);
    }
}
