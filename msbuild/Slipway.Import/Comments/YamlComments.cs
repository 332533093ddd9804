using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Import.Comments;

/// <summary>Finds the comments of a YAML text: <c>#</c> after a blank or at the start of a line, and in no value.</summary>
internal static class YamlComments
{
    /// <summary>A comment for other editors says nothing in C#.</summary>
    private const string EditorMark = "yaml-language-server:";

    /// <summary>Reads the comments.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="roots">Its documents.</param>
    /// <returns>The comments in the order of the file.</returns>
    public static IReadOnlyList<YamlComment> Read(string text, IEnumerable<SpecMapping> roots)
    {
        var places = roots.SelectMany(SpecTree.Scalars).Select(scalar => scalar.Span).Where(span => span.StartLine > 0);
        var spans = places.ToLookup(span => span.StartLine);
        var inside = Inside(spans.SelectMany(one => one));
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var found = new List<(int Line, int Column, string Text)>();
        for (var line = 1; line <= lines.Length; line++)
        {
            var content = lines[line - 1];
            if (!inside.Contains(line) && Start(content, line, spans) is var at and >= 0)
                found.Add((line, at, content[(at + 1)..].TrimEnd()));
        }
        return
        [
            .. found
                .Where(one => !one.Text.TrimStart().StartsWith(EditorMark, StringComparison.Ordinal))
                .Select(one => new YamlComment(
                    one.Line,
                    lines[one.Line - 1].AsSpan(0, one.Column).IsWhiteSpace() ? Next(one.Line) : one.Line,
                    one.Text
                )),
        ];

        int Next(int line)
        {
            for (var next = line + 1; next <= lines.Length; next++)
            {
                if (spans.Contains(next))
                    return next;
            }
            return lines.Length + 1;
        }
    }

    /// <summary>The lines that values of several lines go on in.</summary>
    private static HashSet<int> Inside(IEnumerable<SourceSpan> spans) =>
        [
            .. spans
                .Where(span => span.EndLine > span.StartLine)
                .SelectMany(span =>
                    Enumerable.Range(span.StartLine + 1, span.EndLine - span.StartLine - (span.EndColumn <= 1 ? 1 : 0))
                ),
        ];

    /// <summary>Where in a line a comment begins; less than 0 where none does.</summary>
    private static int Start(string line, int number, ILookup<int, SourceSpan> spans)
    {
        for (var at = line.IndexOf('#', StringComparison.Ordinal); at >= 0; at = line.IndexOf('#', at + 1))
        {
            var isApart = at == 0 || line[at - 1] is ' ' or '\t';
            if (isApart && !spans[number].Any(span => Holds(span, at + 1)))
                return at;
        }
        return -1;
    }

    private static bool Holds(SourceSpan span, int column) =>
        column >= span.StartColumn && (span.EndLine > span.StartLine ? false : column < span.EndColumn);
}
