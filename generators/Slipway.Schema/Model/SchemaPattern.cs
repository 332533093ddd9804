using System.Text;

namespace Slipway.Schema.Model;

/// <summary>The regular expressions of schemas, which are ECMAScript's, as .NET has to be given them.</summary>
public static class SchemaPattern
{
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
