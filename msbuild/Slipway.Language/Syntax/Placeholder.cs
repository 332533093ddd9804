namespace Slipway.Language.Syntax;

/// <summary>Words that stand for a value someone has still to write: <c>{organization}</c>, <c>&lt;NAME&gt;</c>.</summary>
internal static class Placeholder
{
    private static readonly Dictionary<string, string> Ends = new(StringComparer.Ordinal)
    {
        ["{{"] = "}}",
        ["{"] = "}",
        ["<<"] = ">>",
        ["<"] = ">",
    };

    /// <summary>Finds the first placeholder in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="starts">How placeholders begin.</param>
    /// <returns>Its start and length; the length is 0 where there is none.</returns>
    public static (int Start, int Length) Find(string text, IReadOnlyList<string> starts)
    {
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var start in starts)
            {
                if (Length(text, at, start) is var length and > 0)
                    return (at, length);
            }
        }
        return (0, 0);
    }

    private static int Length(string text, int at, string start)
    {
        // '${NAME}' is a variable of the shell.
        if (string.CompareOrdinal(text, at, start, 0, start.Length) != 0 || (at > 0 && text[at - 1] is '$' or '{'))
            return 0;
        var word = at + start.Length;
        var after = word;
        while (
            after < text.Length && (char.IsAsciiLetterOrDigit(text[after]) || text[after] is '_' or '-' or ' ' or '.')
        )
            after++;
        var end = Ends[start];
        return after > word && string.CompareOrdinal(text, after, end, 0, end.Length) == 0
            ? after + end.Length - at
            : 0;
    }
}
