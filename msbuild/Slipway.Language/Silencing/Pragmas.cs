using System.Text.RegularExpressions;

namespace Slipway.Language.Silencing;

/// <summary><c>#pragma warning disable</c> and <c>restore</c> in C#, which silence what the build finds as well.</summary>
internal static partial class Pragmas
{
    /// <summary>Reads the pragmas of a text.</summary>
    /// <param name="text">The text of a source file.</param>
    public static IReadOnlyList<Silence> Read(string text)
    {
        if (!text.Contains("#pragma", StringComparison.Ordinal) && !text.Contains("# pragma", StringComparison.Ordinal))
            return [];
        var silences = new List<Silence>();
        // Those that nothing has ended yet; without ids, one is about every finding.
        var open = new List<(int From, HashSet<string>? Ids)>();
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (Pragma().Match(lines[at]) is not { Success: true } pragma)
                continue;
            var ids = pragma.Groups["id"].Captures.Select(id => id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (pragma.Groups["what"].Value == "disable")
                open.Add((at + 2, ids.Count == 0 ? null : ids));
            else
                open = Restore(open, ids, at + 1, silences);
        }
        silences.AddRange(open.Select(one => new Silence(one.From, int.MaxValue, one.Ids)));
        return silences;
    }

    /// <summary>Ends what is silenced, all of it where no ids are named.</summary>
    private static List<(int From, HashSet<string>? Ids)> Restore(
        List<(int From, HashSet<string>? Ids)> open,
        HashSet<string> ids,
        int line,
        List<Silence> silences
    )
    {
        var left = new List<(int From, HashSet<string>? Ids)>();
        foreach (var one in open)
        {
            // What names no ids goes on for the others; so few use that to need no more.
            var isEnded = ids.Count == 0 || one.Ids?.Overlaps(ids) == true;
            if (!isEnded)
            {
                left.Add(one);
                continue;
            }
            silences.Add(new Silence(one.From, line, one.Ids));
            if (ids.Count == 0 || one.Ids is null)
                continue;
            var rest = one
                .Ids.Except(ids, StringComparer.OrdinalIgnoreCase)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (rest.Count > 0)
                left.Add((line + 1, rest));
        }
        return left;
    }

    [GeneratedRegex(
        @"^\s*#\s*pragma\s+warning\s+(?<what>disable|restore)\b(\s+(?<id>[A-Za-z_0-9]+)(\s*,\s*(?<id>[A-Za-z_0-9]+))*)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Pragma();
}
