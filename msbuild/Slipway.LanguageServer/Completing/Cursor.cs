using Slipway.LanguageServer.Texts;

namespace Slipway.LanguageServer.Completing;

/// <summary>What is being typed: the word at the cursor, and whether a key or a value is wanted there.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Start">Where the word begins, from 0.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsValue">Whether it follows a colon.</param>
/// <param name="HasColon">Whether a colon follows it.</param>
/// <param name="Indent">The column of the keys that the word is among.</param>
internal sealed record Cursor(int Line, int Start, int End, bool IsValue, bool HasColon, int Indent)
{
    /// <summary>A word that no one writes, in the place of the one that is being typed.</summary>
    public const string Mark = "slipway\u00B7cursor";

    /// <summary>Reads the line of the cursor.</summary>
    /// <param name="text">The document.</param>
    /// <param name="line">The line, from 0.</param>
    /// <param name="character">The character, from 0.</param>
    /// <returns>What is being typed; null in a comment.</returns>
    public static Cursor? At(EditedText text, int line, int character)
    {
        var written = text.Line(line);
        var at = Math.Min(character, written.Length);
        var before = written[..at];
        if (before.TrimStart().StartsWith('#') || before.Contains(" #", StringComparison.Ordinal))
            return null;
        var start = Begin(before);
        var indent = start;
        var colon = Colon(before, start);
        if (colon >= 0)
        {
            start = colon + 1;
            while (start < at && written[start] == ' ')
                start++;
            return new Cursor(
                line,
                start,
                Math.Max(at, EndOfValue(written, start)),
                IsValue: true,
                HasColon: false,
                indent
            );
        }
        var end = at;
        while (end < written.Length && IsOfKey(written[end]))
            end++;
        return new Cursor(line, start, end, IsValue: false, end < written.Length && written[end] == ':', indent);
    }

    /// <summary>The document with the mark in place of the word.</summary>
    /// <param name="text">The document.</param>
    /// <param name="asKey">Whether the mark is a key.</param>
    /// <param name="closers">What is to follow the mark.</param>
    public string Marked(EditedText text, bool asKey, string closers = "")
    {
        var start = text.Offset(Line, Start);
        // Between braces, a colon ends a key where a space follows it.
        var mark = (asKey && !HasColon ? Mark + ": " : Mark) + closers;
        // A colon needs a space after it, which people have not always typed yet.
        var space = IsValue && start > 0 && text.Text[start - 1] == ':' ? " " : "";
        return string.Concat(text.Text.AsSpan(0, start), space + mark, text.Text.AsSpan(text.Offset(Line, End)));
    }

    /// <summary>Where the key or item begins that the cursor is in: after dashes, braces and commas.</summary>
    private static int Begin(string before)
    {
        var start = before.LastIndexOfAny(['{', '[', ',']) + 1;
        while (start < before.Length && (before[start] == ' ' || IsDash(before, start)))
            start++;
        return start;
    }

    private static bool IsDash(string before, int at) =>
        before[at] == '-'
        && (at + 1 == before.Length || before[at + 1] == ' ')
        && before.AsSpan(0, at).Trim(" -").IsEmpty;

    private static int Colon(string before, int start)
    {
        for (var at = start; at < before.Length; at++)
        {
            if (before[at] == ':' && (at + 1 == before.Length || before[at + 1] == ' '))
                return at;
        }
        return -1;
    }

    private static int EndOfValue(string written, int start)
    {
        var isFlow = written.AsSpan(0, start).LastIndexOfAny('{', '[') >= 0;
        for (var at = start; at < written.Length; at++)
        {
            if (
                (isFlow && written[at] is ',' or '}' or ']') || (written[at] == '#' && at > 0 && written[at - 1] == ' ')
            )
                return start + written[start..at].TrimEnd().Length;
        }
        return start + written[start..].TrimEnd().Length;
    }

    private static bool IsOfKey(char one) => char.IsAsciiLetterOrDigit(one) || one is '_' or '-' or '.' or '/';
}
