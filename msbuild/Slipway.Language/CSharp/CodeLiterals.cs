namespace Slipway.Language.CSharp;

/// <summary>Finds literals in a source file.</summary>
internal static class CodeLiterals
{
    /// <summary>How many lines the arguments of a call may take.</summary>
    private const int MaximumLines = 20;

    /// <summary>Where the only literal of a form is.</summary>
    /// <param name="text">The file.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="stretches">Where it may be.</param>
    /// <returns>The place; null where there are several, or none.</returns>
    public static int? Only(CodeText text, string literal, IEnumerable<(int Start, int End)> stretches)
    {
        var places = stretches.SelectMany(one => All(text, literal, one.Start, one.End)).Take(2).ToList();
        return places.Count == 1 ? places[0] : null;
    }

    /// <summary>Where the only literal of a form is in a statement that goes on in a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="line">The line.</param>
    /// <returns>The place; null where a line has several, or none has it.</returns>
    public static int? InStatement(CodeText text, string literal, int line)
    {
        for (var at = line; at <= Math.Min(line + MaximumLines, text.Lines); at++)
        {
            var (start, end) = (text.Start(at), text.End(at));
            if (All(text, literal, start, end).Any())
                return Only(text, literal, [(start, end)]);
            // The next statement is another call's.
            if (text.Code.AsSpan(start, end - start).Contains(';'))
                return null;
        }
        return null;
    }

    private static IEnumerable<int> All(CodeText text, string literal, int start, int end)
    {
        for (var at = start; at + literal.Length <= end; at++)
        {
            if (string.CompareOrdinal(text.Text, at, literal, 0, literal.Length) == 0 && IsWhole(text, at, literal))
                yield return at;
        }
    }

    /// <summary>A literal as a whole: 80 is not part of 8080, and no text is inside another one.</summary>
    private static bool IsWhole(CodeText text, int at, string literal) =>
        literal[0] == '"'
            ? text.Code[at] == '"' && !(at > 0 && text.Code[at - 1] is '@' or '$')
            : text.Code[at] == literal[0] && !IsPart(text, at - 1) && !IsPart(text, at + literal.Length);

    private static bool IsPart(CodeText text, int at) =>
        at >= 0 && at < text.Code.Length && (CodeText.IsWord(text.Code[at]) || text.Code[at] == '.');
}
