using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Schema.Speech;

/// <summary>The words of a message, in which everything that is filled in has a mark, so that our own words are known.</summary>
internal static class Template
{
    private const char First = '\uE000';

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What our own words have of YAML: a key or a piece in quotes; a key with its value after a verb that asks for it;
    /// values to write; a key that its capitals give away.
    /// </summary>
    public static readonly Regex Yaml = new(
        """
        (?<![\p{L}\p{N}\uE000-\uF8FF])'(?<quoted>[^']+)'(?=(?:\snext\sto\s'(?<next>\w+)')?)
        | (?<=\b(?:write|add|with|as)\s)(?<entry>[a-z\uE000-\uF8FF][A-Za-z]*:\s[^\s,;:.]+)
        | (?<=\bwrite\s)(?<values>[A-Za-z][\w-]*(?:(?:,\sor|,|\sor)\s[A-Za-z][\w-]*)*)
        | (?<![\w.'/\uE000-\uF8FF-])(?<bare>[a-z]+(?:[A-Z][a-z0-9]*)+)(?![\w'/:=-])
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        Patience
    );

    /// <summary>One of several values to write.</summary>
    public static readonly Regex Value = new(@"[A-Za-z][\w-]*", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Mark = new("[\uE000-\uF8FF]", RegexOptions.CultureInvariant, Patience);

    /// <summary>Whether words have something to be filled in.</summary>
    public static bool HasMark(string words) => Mark.IsMatch(words);

    /// <summary>The number of the argument that words consist of; null where they have more to them.</summary>
    public static int? Whole(string words) => words.Length == 1 && HasMark(words) ? words[0] - First : null;

    /// <summary>Fills in.</summary>
    /// <param name="words">The words with marks.</param>
    /// <param name="argument">What is filled in for an argument, by its number.</param>
    public static string Fill(string words, Func<int, string> argument) =>
        Mark.Replace(words, mark => argument(mark.Value[0] - First));

    /// <summary>Reads a composite format.</summary>
    /// <param name="format">The format; no argument has a format of its own.</param>
    /// <returns>The words with marks.</returns>
    public static string Read(string format)
    {
        var words = new StringBuilder(format.Length);
        for (var at = 0; at < format.Length; at++)
        {
            var letter = format[at];
            if (letter is '{' or '}' && at + 1 < format.Length && format[at + 1] == letter)
            {
                words.Append(letter);
                at++;
            }
            else if (letter == '{')
            {
                var end = format.IndexOf('}', at);
                var number = int.Parse(format.Substring(at + 1, end - at - 1), CultureInfo.InvariantCulture);
                words.Append((char)(First + number));
                at = end;
            }
            else
                words.Append(letter);
        }
        return words.ToString();
    }
}
