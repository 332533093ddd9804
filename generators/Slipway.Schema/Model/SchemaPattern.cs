using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Schema.Model;

/// <summary>The regular expressions of schemas, which are ECMAScript's, as .NET has to be given them.</summary>
public static class SchemaPattern
{
    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(200);

    /// <summary>Says whether a text has a pattern.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The value of the keyword <c>pattern</c>.</param>
    /// <returns>True also where that cannot be found out.</returns>
    public static bool IsMatch(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, ForDotNet(pattern), RegexOptions.CultureInvariant, Time);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            // A pattern that is not a regular expression, or takes forever, is the schema's fault and proves nothing here.
            return true;
        }
    }

    /// <summary>Translates a pattern: its <c>$</c> means the very end, and .NET's matches before a last line break too.</summary>
    /// <param name="pattern">The value of the keyword <c>pattern</c>.</param>
    /// <returns>The pattern for .NET.</returns>
    public static string ForDotNet(string pattern)
    {
        var translated = new StringBuilder(pattern.Length + 4);
        var isInClass = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            var letter = pattern[at];
            isInClass = letter == '[' || (isInClass && letter != ']');
            if (letter == '\\' && at + 1 < pattern.Length)
                translated.Append(letter).Append(pattern[++at]);
            else if (letter == '$' && !isInClass)
                translated.Append("\\z");
            else
                translated.Append(letter);
        }
        return translated.ToString();
    }
}
