using System.Text;
using System.Text.RegularExpressions;
using Slipway.Schema;

namespace Slipway.TestKit;

/// <summary>A spec with the findings it must raise marked in it: <c>{|SLIP2001:demo-trainning|}</c>.</summary>
/// <param name="Text">The spec without the marks.</param>
/// <param name="Expected">The findings, in the order of the text.</param>
public sealed partial record SpecMarkup(string Text, IReadOnlyList<(string Id, SourceSpan Span)> Expected)
{
    public static SpecMarkup Parse(string file, string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<(string Id, int Start, int End)>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (Mark().Match(marked, at) is { Success: true } match && match.Index == at)
            {
                open.Push((match.Groups["id"].Value, text.Length));
                at += match.Length - 1;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, at, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                spans.Add((id, start, text.Length));
                at++;
            }
            else
            {
                text.Append(marked[at]);
            }
        }
        var clean = text.ToString();
        return new SpecMarkup(clean, [.. spans.Select(span => (span.Id, Span(file, clean, span.Start, span.End)))]);
    }

    private static SourceSpan Span(string file, string text, int start, int end)
    {
        var (startLine, startColumn) = Position(text, start);
        var (endLine, endColumn) = Position(text, end);
        return new SourceSpan(file, startLine, startColumn, endLine, endColumn);
    }

    private static (int Line, int Column) Position(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"\{\|(?<id>SLIP\d{4}):", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
