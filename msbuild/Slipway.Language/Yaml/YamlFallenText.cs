using System.Text.RegularExpressions;

namespace Slipway.Language.Yaml;

/// <summary>
/// Lines after a text of several lines that are less indented than it, and are nothing that YAML could have there: the
/// here-document of a script at the left margin, above all.
/// </summary>
internal static partial class YamlFallenText
{
    /// <summary>Words that end with a colon in scripts, and are no keys.</summary>
    private static readonly string[] Statements = ["else:", "try:", "finally:", "except:"];

    /// <summary>Words that begin a line of a script which ends with a colon.</summary>
    private static readonly string[] Openings =
    [
        "if ",
        "elif ",
        "for ",
        "while ",
        "with ",
        "def ",
        "class ",
        "async ",
        "except ",
        "match ",
        "case ",
    ];

    /// <summary>Passes over such lines, to the end of the last one.</summary>
    /// <param name="cursor">At the first character of the line after the text.</param>
    /// <param name="text">The text so far.</param>
    /// <returns>The last of the lines; null where the line here is none of them, and the cursor is where it was.</returns>
    public static int? Skip(YamlCursor cursor, string text)
    {
        var start = cursor.Mark;
        var terminator = OpenDocument(text);
        YamlMark? end = terminator is null ? null : Terminator(cursor, terminator);
        cursor.MoveTo(start);
        if (end is null && IsYaml(cursor.RestOfLine(cursor.At)))
            return null;
        while (end is null ? !IsYaml(cursor.RestOfLine(cursor.At)) : cursor.At <= end.Value.At)
        {
            cursor.SkipToBreak();
            start = cursor.Mark;
            if (cursor.IsAtEnd)
                break;
            cursor.SkipBreak();
            while (cursor.Current == ' ')
                cursor.Skip();
            if (cursor.IsAtEnd)
                break;
        }
        cursor.MoveTo(start);
        return cursor.Line;
    }

    /// <summary>Whether a line is something that may follow a text in YAML.</summary>
    private static bool IsYaml(ReadOnlySpan<char> line) =>
        line.TrimEnd() is var trimmed
        && (
            trimmed.IsEmpty
            || trimmed[0] is '#' or '"' or '\''
            || trimmed is [':' or '?'] or [':' or '?', ' ', ..]
            || YamlLine.IsItem(line)
            || trimmed.StartsWith("---", StringComparison.Ordinal)
            || trimmed.StartsWith("...", StringComparison.Ordinal)
            || (YamlLine.IsEntry(line) && !IsStatement(trimmed))
        );

    private static bool IsStatement(ReadOnlySpan<char> line)
    {
        foreach (var statement in Statements)
        {
            if (line.StartsWith(statement, StringComparison.Ordinal))
                return true;
        }
        foreach (var opening in Openings)
        {
            if (line[^1] == ':' && line.StartsWith(opening, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The word that ends the here-document which a script has begun and not ended.</summary>
    private static string? OpenDocument(string text)
    {
        if (!text.Contains("<<", StringComparison.Ordinal))
            return null;
        var last = HereDocument().Matches(text).LastOrDefault();
        if (last is null)
            return null;
        var word = last.Groups["word"].Value;
        return text[last.Index..].Split('\n').Skip(1).Any(line => line.Trim() == word) ? null : word;
    }

    /// <summary>The line that ends a here-document: it is indented no deeper than the first line that fell out.</summary>
    private static YamlMark? Terminator(YamlCursor cursor, string word)
    {
        var column = cursor.At - cursor.Mark.LineStart;
        while (!cursor.IsAtEnd)
        {
            var here = cursor.Mark;
            if (here.At - here.LineStart <= column && cursor.RestOfLine(cursor.At).Trim().SequenceEqual(word))
                return here;
            cursor.SkipToBreak();
            if (cursor.IsAtEnd)
                return null;
            cursor.SkipBreak();
            while (cursor.Current == ' ')
                cursor.Skip();
        }
        return null;
    }

    [GeneratedRegex(
        @"<<-?[ \t]*(?<quote>['""]?)(?<word>[A-Za-z_]\w*)\k<quote>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex HereDocument();
}
