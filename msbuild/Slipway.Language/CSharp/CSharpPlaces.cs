using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.CSharp;

/// <summary>
/// Finds the columns of values that C# code gave. The code tells the line of each call when it runs; where in the line
/// the value is, only its source tells.
/// </summary>
/// <param name="textOf">Reads a source file by its name in messages; null where it cannot be read.</param>
public sealed class CSharpPlaces(Func<string, string?> textOf)
{
    /// <summary>How many lines the arguments of a call may take.</summary>
    private const int MaximumLines = 20;

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>Finds a value.</summary>
    /// <param name="line">The line of the call that gave it.</param>
    /// <param name="value">The value; null for a value that no literal writes.</param>
    /// <returns>The literal where the call has just one that writes the value, else the start of the line's code.</returns>
    public SourceSpan Of(SourceSpan line, SpecScalar? value)
    {
        var lines = Lines(line.File);
        if (line.StartLine > lines.Length)
            return line;
        if (value is not null && Literal(value) is { } literal && Find(lines, line, literal) is { } place)
            return place;
        var code = lines[line.StartLine - 1];
        var start = code.Length - code.AsSpan().TrimStart().Length;
        var end = code.AsSpan().TrimEnd().Length;
        return start >= end ? line : Span(line.File, line.StartLine, start, end - start);
    }

    private static SourceSpan? Find(string[] lines, SourceSpan line, string literal)
    {
        var last = Math.Min(line.StartLine + MaximumLines, lines.Length);
        for (var at = line.StartLine; at <= last; at++)
        {
            var code = lines[at - 1];
            var found = IndexOf(code, literal, 0);
            if (found >= 0)
                return IndexOf(code, literal, found + 1) < 0 ? Span(line.File, at, found, literal.Length) : null;
            // The next statement is another call's.
            if (code.Contains(';', StringComparison.Ordinal))
                return null;
        }
        return null;
    }

    /// <summary>A literal as a whole: 80 is not part of 8080.</summary>
    private static int IndexOf(string code, string literal, int from)
    {
        for (var at = code.IndexOf(literal, from, StringComparison.Ordinal); at >= 0; )
        {
            var isWhole = !IsWord(code, at - 1) && !IsWord(code, at + literal.Length);
            if (isWhole || literal[0] == '"')
                return at;
            at = code.IndexOf(literal, at + 1, StringComparison.Ordinal);
        }
        return -1;
    }

    private static bool IsWord(string code, int at) =>
        at >= 0 && at < code.Length && (char.IsLetterOrDigit(code[at]) || code[at] is '_' or '.');

    /// <summary>The value as C# writes it; null where there are many ways.</summary>
    private static string? Literal(SpecScalar value) =>
        value.Kind switch
        {
            ScalarKind.Text when !value.Text.Any(letter => letter is '"' or '\\' || char.IsControl(letter)) =>
                $"\"{value.Text}\"",
            ScalarKind.Integer => value.Value.Integer.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

    private static SourceSpan Span(string file, int line, int start, int length) =>
        new(file, line, start + 1, line, start + length + 1);

    private string[] Lines(string file)
    {
        if (!files.TryGetValue(file, out var lines))
        {
            lines = textOf(file)?.Split('\n') ?? [];
            files.Add(file, lines);
        }
        return lines;
    }
}
