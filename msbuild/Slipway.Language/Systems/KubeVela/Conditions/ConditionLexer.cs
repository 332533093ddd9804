namespace Slipway.Language.Systems.KubeVela.Conditions;

/// <summary>Cuts a condition into pieces, as CUE does, as far as conditions need it.</summary>
public static class ConditionLexer
{
    private static readonly string[] Pairs = ["&&", "||", "==", "!=", "<=", ">=", "=~", "!~"];

    /// <summary>What only a whole CUE reader understands, and what templates fill in: conditions with it are not judged.</summary>
    private static readonly string[] Foreign = ["\n", "\\", "#", "\"\"\"", "'''", "//", "{{", "$(", "_|_"];

    /// <summary>Reads a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="unclosed">Where a quote starts that is never closed; null where none does.</param>
    /// <returns>The pieces, or null where the condition cannot be judged.</returns>
    public static IReadOnlyList<ConditionToken>? Read(string text, out int? unclosed)
    {
        unclosed = null;
        text = text.TrimEnd();
        if (Array.Exists(Foreign, sign => text.Contains(sign, StringComparison.Ordinal)))
            return null;
        var tokens = new List<ConditionToken>();
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (text[at] is '"' or '\'' && text.IndexOf(text[at], at + 1) < 0)
            {
                unclosed = at;
                return tokens;
            }
            tokens.Add(Next(text, at));
            at = tokens[^1].End;
        }
        return tokens;
    }

    private static ConditionToken Next(string text, int at)
    {
        var first = text[at];
        if (first is '"' or '\'')
        {
            var end = text.IndexOf(first, at + 1) + 1;
            var kind = first == '"' ? ConditionTokenKind.Text : ConditionTokenKind.Bytes;
            return new ConditionToken(kind, text[at..end], at);
        }
        if (char.IsAsciiDigit(first))
            return new ConditionToken(ConditionTokenKind.Number, text[at..NumberEnd(text, at)], at);
        if (IsWordLetter(first))
        {
            var end = at;
            while (end < text.Length && IsWordLetter(text[end]))
                end++;
            return new ConditionToken(ConditionTokenKind.Word, text[at..end], at);
        }
        var length = Array.Exists(Pairs, pair => string.CompareOrdinal(text, at, pair, 0, 2) == 0) ? 2 : 1;
        return new ConditionToken(ConditionTokenKind.Sign, text.Substring(at, length), at);
    }

    /// <summary>A dot belongs to a number only where a digit follows: in <c>step-0.failed</c> it does not.</summary>
    private static int NumberEnd(string text, int at)
    {
        var end = at;
        while (
            end < text.Length
            && (
                char.IsLetterOrDigit(text[end])
                || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            )
        )
            end++;
        return end;
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '$';
}
