using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Files;

/// <summary>Lines that another tool left in a file: the marks of a merge conflict, the fences of Markdown.</summary>
internal static class LeftoverLines
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Theirs = "=======";
    private const string End = ">>>>>>>";
    private const string Fence = "```";
    private const string Separator = "---";

    /// <summary>Takes them out of a text, so that the rest can be read, and reports each occasion once.</summary>
    /// <param name="source">The text.</param>
    /// <param name="found">Takes what is found.</param>
    /// <returns>A text whose other lines are where they were; the very text where nothing was left in it.</returns>
    public static SourceText Remove(SourceText source, List<Diagnostic> found)
    {
        var text = source.Text;
        if (!IsIn(text, Ours) && !IsIn(text, Fence) && !IsIn(text, "\n--\n") && !IsIn(text, "\n----"))
            return source;
        var lines = text.Split('\n');
        RemoveConflicts(source.File, lines, found);
        RemoveFence(source.File, lines, found);
        RightSeparators(source.File, lines, found);
        return found.Count == 0 ? source : source with { Text = string.Join('\n', lines) };
    }

    /// <summary>Keeps the first of the two parts of each conflict.</summary>
    private static void RemoveConflicts(string file, string[] lines, List<Diagnostic> found)
    {
        for (var start = 0; start < lines.Length; start++)
        {
            if (!Starts(lines[start], Ours))
                continue;
            var other = Array.FindIndex(lines, start, line => Starts(line, Base) || Starts(line, Theirs));
            var end = other < 0 ? -1 : Array.FindIndex(lines, other, line => Starts(line, End));
            if (end < 0)
                return;
            var words =
                $"an open merge conflict is in lines {start + 1} to {end + 1}: keep one of the two parts, and remove the lines that begin with '{Ours}', '{Theirs}' and '{End}'";
            found.Add(ReadingDiagnostics.Malformed.At(Place(file, start, Ours), words));
            lines[start] = "";
            Array.Fill(lines, "", other, end - other + 1);
            start = end;
        }
    }

    private static void RemoveFence(string file, string[] lines, List<Diagnostic> found)
    {
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        if (first < 0 || !Starts(lines[first], Fence))
            return;
        var last = Array.FindIndex(lines, first + 1, line => Starts(line, Fence));
        var words = $"'{Fence}' is a mark of Markdown: remove it{(last < 0 ? "" : $", here and in line {last + 1}")}";
        found.Add(ReadingDiagnostics.Malformed.At(Place(file, first, Fence), words));
        lines[first] = "";
        if (last >= 0)
            lines[last] = "";
    }

    /// <summary>Takes a line of nothing but dashes for the one that separates documents.</summary>
    private static void RightSeparators(string file, string[] lines, List<Diagnostic> found)
    {
        for (var at = 1; at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd();
            if (line.Length < 2 || line == Separator || line.Any(one => one != '-'))
                continue;
            var place = Place(file, at, line);
            found.Add(
                ReadingDiagnostics.Malformed.At(
                    place,
                    $"'{Separator}' separates documents, with three dashes: write that"
                ) with
                {
                    Fix = Fix.Write(place, Separator),
                }
            );
            lines[at] = Separator;
        }
    }

    private static bool IsIn(string text, string mark) => text.Contains(mark, StringComparison.Ordinal);

    private static bool Starts(string line, string mark) =>
        line.StartsWith(mark, StringComparison.Ordinal)
        && (line.Length == mark.Length || mark == Fence || line[mark.Length] is ' ' or '\r');

    private static SourceSpan Place(string file, int line, string mark) =>
        new(file, line + 1, 1, line + 1, mark.Length + 1);
}
