using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Schema.Json;

namespace Slipway.Generators.Emit;

/// <summary>Texts as C# writes them.</summary>
internal static class CSharpText
{
    /// <summary>A text as a C# literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A number as a C# literal; null for what is not a number, or none that C# can hold.</summary>
    public static string? Number(JsonSyntax json)
    {
        if (json is not JsonNumberSyntax number)
            return null;
        if (long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole == long.MinValue ? "long.MinValue" : whole.ToString(CultureInfo.InvariantCulture) + "L";
        return double.IsNaN(number.Value) || double.IsInfinity(number.Value)
            ? null
            : number.Value.ToString("R", CultureInfo.InvariantCulture) + "D";
    }

    /// <summary>A text inside an XML documentation comment, on one line.</summary>
    public static string Xml(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            var shown = letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
                < ' ' or '\uFFFE' or '\uFFFF' => "",
                _ when char.IsSurrogate(letter) => "\uFFFD",
                _ => letter.ToString(),
            };
            escaped.Append(shown);
        }
        return escaped.ToString();
    }
}
