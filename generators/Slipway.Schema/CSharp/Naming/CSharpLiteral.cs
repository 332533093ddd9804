using System.Globalization;
using System.Text;
using Slipway.Schema.Json;

namespace Slipway.Schema.CSharp.Naming;

/// <summary>Values as C# writes them.</summary>
public static class CSharpLiteral
{
    /// <summary>A text, between quotes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The literal.</returns>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                var isShown = IsShown(CharUnicodeInfo.GetUnicodeCategory(text, at));
                literal.Append(
                    isShown
                        ? text.Substring(at, 2)
                        : "\\U" + char.ConvertToUtf32(text, at).ToString("x8", CultureInfo.InvariantCulture)
                );
                at++;
                continue;
            }
            literal.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\0' => "\\0",
                    '\a' => "\\a",
                    '\b' => "\\b",
                    '\f' => "\\f",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '\v' => "\\v",
                    _ when IsShown(CharUnicodeInfo.GetUnicodeCategory(letter)) => letter.ToString(),
                    _ => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
                }
            );
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A number; null for what is not a number, or none that C# can hold.</summary>
    internal static string? Number(JsonSyntax json)
    {
        if (json is not JsonNumberSyntax number)
            return null;
        if (long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole == long.MinValue ? "long.MinValue" : whole.ToString(CultureInfo.InvariantCulture) + "L";
        return double.IsNaN(number.Value) || double.IsInfinity(number.Value)
            ? null
            : number.Value.ToString("R", CultureInfo.InvariantCulture) + "D";
    }

    private static bool IsShown(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.Surrogate
            );
}
