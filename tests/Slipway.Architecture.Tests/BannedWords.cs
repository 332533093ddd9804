using System.Text.RegularExpressions;

namespace Slipway.Architecture.Tests;

/// <summary>The words of the table in <c>docs/style.md</c> that are not written, and what they are allowed in.</summary>
public sealed class BannedWords
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Regex banned;
    private readonly Regex allowed;

    /// <summary>Reads the table.</summary>
    /// <param name="page">The text of the page.</param>
    public BannedWords(string page)
    {
        var cells = page.ReplaceLineEndings("\n")
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[2].Split("; but "))
            .ToList();
        Words = [.. cells.SelectMany(cell => Quoted(cell[0]))];
        // A name in code is a word as well where underscores part it; a text that is one such word is a name of the user's.
        banned = AnyOf("(?<![A-Za-z\"])", Words, "(?![A-Za-z\"/\\\\])");
        allowed = AnyOf(
            "(?<![A-Za-z])",
            [.. cells.SelectMany(cell => cell.Skip(1)).SelectMany(Quoted)],
            "(?![A-Za-z])"
        );
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Finds the words in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Each with the number of its line.</returns>
    public IEnumerable<string> In(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n')
            .SelectMany(
                (line, index) =>
                    banned.Matches(allowed.Replace(line, "")).Select(match => $"{index + 1}: {match.Value}")
            );

    private static IEnumerable<string> Quoted(string cell) => cell.Split('`').Where((_, index) => index % 2 == 1);

    private static Regex AnyOf(string before, IReadOnlyList<string> words, string after) =>
        new(
            $"{before}(?:{string.Join('|', words.Select(word => Pattern(word, after)))})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            Limit
        );

    private static string Pattern(string word, string after) =>
        Regex.Escape(word).Replace("\\ ", "[ _]", StringComparison.Ordinal) + (char.IsLetter(word[^1]) ? after : "");
}
