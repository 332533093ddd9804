namespace Slipway.Language.Systems.KubeVela.Conditions;

/// <summary>A step or an input that a condition asks about.</summary>
/// <param name="Root">Where it looks: <c>status</c> or <c>inputs</c>.</param>
/// <param name="Name">The step or input.</param>
/// <param name="IsBare">Whether the name is after a dot, without brackets.</param>
/// <param name="Start">The first character of the name, its quotes included.</param>
/// <param name="Length">The length of the name, its quotes included.</param>
/// <param name="Field">The word after the name; null where none follows.</param>
internal sealed record ConditionReference(
    string Root,
    string Name,
    bool IsBare,
    int Start,
    int Length,
    ConditionToken? Field
)
{
    /// <summary>Whether CUE reads the name as a subtraction.</summary>
    public bool IsSubtraction => IsBare && Name.Contains('-', StringComparison.Ordinal);

    /// <summary>Finds what a condition asks about.</summary>
    /// <param name="tokens">Its pieces.</param>
    /// <returns>The references, in order.</returns>
    public static IEnumerable<ConditionReference> In(IReadOnlyList<ConditionToken> tokens)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            var isRoot = tokens[at].IsWord("status") || tokens[at].IsWord("inputs");
            if (!isRoot || (at > 0 && tokens[at - 1].IsSign(".")))
                continue;
            if (tokens[at + 1].IsSign(".") && tokens[at + 2].Kind == ConditionTokenKind.Word)
            {
                var last = BareEnd(tokens, at + 2);
                var name = string.Concat(tokens.Skip(at + 2).Take(last - at - 1).Select(token => token.Text));
                yield return New(tokens, at, at + 2, last, last, name, isBare: true);
            }
            else if (
                tokens[at + 1].IsSign("[")
                && tokens[at + 2].Kind == ConditionTokenKind.Text
                && at + 3 < tokens.Count
                && tokens[at + 3].IsSign("]")
            )
            {
                yield return New(tokens, at, at + 2, at + 2, at + 3, tokens[at + 2].Text[1..^1], isBare: false);
            }
        }
    }

    private static ConditionReference New(
        IReadOnlyList<ConditionToken> tokens,
        int root,
        int first,
        int last,
        int end,
        string name,
        bool isBare
    )
    {
        ConditionToken? field =
            end + 2 < tokens.Count && tokens[end + 1].IsSign(".") && tokens[end + 2].Kind == ConditionTokenKind.Word
                ? tokens[end + 2]
                : null;
        var start = tokens[first].Start;
        return new ConditionReference(tokens[root].Text, name, isBare, start, tokens[last].End - start, field);
    }

    /// <summary>Goes on over '-' and what touches it: <c>apply-a</c> is meant as one name.</summary>
    private static int BareEnd(IReadOnlyList<ConditionToken> tokens, int at)
    {
        while (
            at + 2 < tokens.Count
            && tokens[at + 1].IsSign("-")
            && tokens[at + 1].Start == tokens[at].End
            && tokens[at + 2].Kind is ConditionTokenKind.Word or ConditionTokenKind.Number
            && tokens[at + 2].Start == tokens[at + 1].End
        )
            at += 2;
        return at;
    }
}
