using System.Text.RegularExpressions;
using Slipway.Language.Diagnostics;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Silencing;

/// <summary>
/// Comments of YAML that silence findings: <c># slipway: ignore SLIP6001 because …</c>. At the end of a line one is about that
/// line; on a line of its own, about the key or item after it with all that is in it; before the first key of a document,
/// about the document.
/// </summary>
public static partial class SilencingComments
{
    private const string Mark = "slipway:";

    /// <summary>Whether a text may have such comments.</summary>
    /// <param name="text">The text of a file.</param>
    /// <returns>False where it has none.</returns>
    public static bool AreIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(Mark, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the comments of a text.</summary>
    /// <param name="text">The text of a file.</param>
    internal static IReadOnlyList<Silence> Read(string text)
    {
        if (!AreIn(text))
            return [];
        var lines = text.Split('\n');
        var silences = new List<Silence>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (Comment().Match(lines[at]) is not { Success: true } comment || Ids(comment) is not { Count: > 0 } ids)
                continue;
            var isAlone = lines[at].AsSpan(0, comment.Index).IsWhiteSpace();
            var (first, last) = isAlone ? After(lines, at) : (at, at);
            silences.Add(new Silence(first + 1, last + 1, ids));
        }
        return silences;
    }

    /// <summary>Reports comments that mean to silence something and do not say what.</summary>
    /// <param name="file">What messages call the file.</param>
    /// <param name="text">Its text.</param>
    internal static IEnumerable<Diagnostic> Faults(string file, string text)
    {
        if (!AreIn(text))
            yield break;
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (Comment().Match(lines[at]) is not { Success: true } comment || Ids(comment).Count > 0)
                continue;
            var words = comment.Value.TrimEnd();
            var span = new SourceSpan(file, at + 1, comment.Index + 1, at + 1, comment.Index + words.Length + 1);
            yield return ReadingDiagnostics.SilencesNothing.At(span, words);
        }
    }

    private static HashSet<string> Ids(Match comment) =>
        comment.Groups["id"].Captures.Select(id => id.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>What a comment on a line of its own is about.</summary>
    private static (int First, int Last) After(string[] lines, int comment)
    {
        var first = comment + 1;
        while (first < lines.Length && IsEmpty(lines[first]))
            first++;
        if (first == lines.Length)
            return (comment, comment);
        if (IsBorder(lines[first]) || IsHead(lines, comment))
            return (first, DocumentEnd(lines, first + 1) - 1);
        var indent = Indent(lines[first]);
        var isItem = IsItem(lines[first]);
        var last = first;
        for (var at = first + 1; at < lines.Length && !IsBorder(lines[at]); at++)
        {
            if (IsEmpty(lines[at]))
                continue;
            // The items of a list may be as far to the left as its key.
            var isInside = Indent(lines[at]) > indent || (!isItem && Indent(lines[at]) == indent && IsItem(lines[at]));
            if (!isInside)
                break;
            last = at;
        }
        return (first, last);
    }

    /// <summary>Whether only comments come before a line in its document.</summary>
    private static bool IsHead(string[] lines, int line)
    {
        for (var at = line - 1; at >= 0; at--)
        {
            if (IsBorder(lines[at]))
                return true;
            if (!IsEmpty(lines[at]))
                return false;
        }
        return true;
    }

    private static int DocumentEnd(string[] lines, int from)
    {
        var at = from;
        while (at < lines.Length && !IsBorder(lines[at]))
            at++;
        return at;
    }

    private static bool IsBorder(string line) =>
        line.StartsWith("---", StringComparison.Ordinal) && line.AsSpan(3).TrimEnd().IsEmpty;

    private static bool IsEmpty(string line)
    {
        var text = line.AsSpan().Trim();
        return text.IsEmpty || text[0] == '#';
    }

    private static bool IsItem(string line) =>
        line.AsSpan().Trim() is "-" || line.TrimStart().StartsWith("- ", StringComparison.Ordinal);

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    [GeneratedRegex(
        @"(?<=^|\s)#\s*slipway:\s*(ignore\s+(?<id>SLIP[1-8][0-9]{3})\b([,\s]+(?<id>SLIP[1-8][0-9]{3})\b)*)?.*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Comment();
}
