using System.Text.RegularExpressions;

namespace Slipway.Oci.Licenses;

/// <summary>
/// A licence as SPDX writes it: names of its list and references of one's own, joined by <c>AND</c>, <c>OR</c> and <c>WITH</c>.
/// </summary>
public static partial class LicenseExpression
{
    private const string Reference = "LicenseRef-";

    /// <summary>Whether a text is an expression whose names are all known.</summary>
    /// <param name="text">For instance <c>Apache-2.0 OR MIT</c>.</param>
    public static bool IsValid(string text)
    {
        if (text is "NONE" or "NOASSERTION")
            return true;
        var words = new Queue<string>(Word().Matches(text).Select(match => match.Value));
        return TakeAlternatives(words) && words.Count == 0;
    }

    /// <summary>The expression that stands for a text: the text itself, or a reference made of its letters and digits.</summary>
    /// <param name="text">What people wrote.</param>
    public static string Of(string text) =>
        IsValid(text)
            ? text
            : Reference + (Unfit().Replace(text, "-").Trim('-', '.') is { Length: > 0 } name ? name : "1");

    /// <summary>The references of its own that an expression has: bills of materials list each of them.</summary>
    /// <param name="expression">A valid expression.</param>
    public static IEnumerable<string> References(string expression) =>
        Word()
            .Matches(expression)
            .Select(match => match.Value)
            .Where(word => word.StartsWith(Reference, StringComparison.Ordinal));

    private static bool TakeAlternatives(Queue<string> words) => TakeJoined(words, "OR", TakeTogether);

    private static bool TakeTogether(Queue<string> words) => TakeJoined(words, "AND", TakeOne);

    private static bool TakeJoined(Queue<string> words, string by, Func<Queue<string>, bool> take)
    {
        do
        {
            if (!take(words))
                return false;
        } while (Take(words, by));
        return true;
    }

    private static bool TakeOne(Queue<string> words)
    {
        if (Take(words, "("))
            return TakeAlternatives(words) && Take(words, ")");
        return words.TryDequeue(out var name)
            && IsLicense(name)
            && (
                !Take(words, "WITH")
                || (words.TryDequeue(out var exception) && LicenseList.Exceptions.Contains(exception))
            );
    }

    private static bool Take(Queue<string> words, string word) =>
        words.TryPeek(out var next) && next == word && words.TryDequeue(out _);

    private static bool IsLicense(string name) =>
        LicenseList.Names.Contains(name.EndsWith('+') ? name[..^1] : name) || OwnName().IsMatch(name);

    [GeneratedRegex(@"[()]|[^\s()]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[^A-Za-z0-9.]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unfit();

    [GeneratedRegex(
        @"^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex OwnName();
}
