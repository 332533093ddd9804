using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Conditions;

/// <summary>What keeps CUE from reading a condition, as far as its pieces tell. What is not surely wrong counts as right.</summary>
/// <param name="Message">What is wrong and what to write.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">The number of its characters.</param>
internal sealed record ConditionFault(string Message, int Start, int Length)
{
    /// <summary>What to write there; null where that is not clear.</summary>
    public string? Meant { get; init; }

    private static readonly string[] OpenEnds =
    [
        "&&",
        "||",
        "==",
        "!=",
        "<=",
        ">=",
        "=~",
        "!~",
        "<",
        ">",
        "!",
        "+",
        "-",
        "*",
        "/",
        ".",
        "&",
        "|",
    ];

    /// <summary>Finds the first fault of a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="tokens">Its pieces.</param>
    /// <param name="unclosed">Where a quote starts that is never closed.</param>
    /// <returns>The fault, or null where there is none to be sure of.</returns>
    public static ConditionFault? Find(string text, IReadOnlyList<ConditionToken> tokens, int? unclosed)
    {
        if (unclosed is { } quote)
            return new ConditionFault("the quote is never closed: add the closing one", quote, text.Length - quote);
        if (tokens.Count == 0)
            return new ConditionFault("it is empty: write always, or a question such as status.build.failed", 0, 0);
        if (tokens is [{ Kind: ConditionTokenKind.Word } only] && only.Text is not ("always" or "true" or "false"))
            return Lone(only);
        return OfBrackets(tokens)
            ?? tokens.Select((token, at) => Of(token, at, tokens)).FirstOrDefault(one => one is not null);
    }

    private static ConditionFault? Of(ConditionToken token, int at, IReadOnlyList<ConditionToken> tokens)
    {
        var before = at > 0 ? tokens[at - 1] : (ConditionToken?)null;
        var after = at + 1 < tokens.Count ? tokens[at + 1] : (ConditionToken?)null;
        if (token.IsSign("="))
            return At(token, "'=' compares nothing: write '=='", "==");
        if (token.Text is "and" or "or" && token.Kind == ConditionTokenKind.Word && before is { EndsValue: true })
        {
            var sign = token.Text == "and" ? "&&" : "||";
            return At(token, $"'{token.Text}' joins nothing in CUE: write '{sign}'", sign);
        }
        if (token.IsWord("not") && after is { Kind: ConditionTokenKind.Word })
            return At(token, "'not' is not a word of CUE: write '!'");
        if (token.Kind == ConditionTokenKind.Bytes && (IsEquality(before) || IsEquality(after)))
            return At(
                token,
                $"CUE reads '…' as bytes, which equal no text: write \"{token.Text[1..^1]}\" in double quotes"
            );
        if (token.Kind == ConditionTokenKind.Sign && Array.IndexOf(OpenEnds, token.Text) >= 0 && after is null)
            return At(token, $"nothing follows '{token.Text}'");
        if (token.Text is "&&" or "||" && before is null)
            return At(token, $"there is nothing before '{token.Text}'");
        return null;
    }

    private static ConditionFault? OfBrackets(IReadOnlyList<ConditionToken> tokens)
    {
        var open = new Stack<ConditionToken>();
        foreach (var token in tokens.Where(token => token.Kind == ConditionTokenKind.Sign))
        {
            if (token.Text is "(" or "[" or "{")
                open.Push(token);
            else if (token.Text is ")" or "]" or "}" && (!open.TryPop(out var opening) || !Match(opening, token)))
                return At(token, $"'{token.Text}' closes nothing");
        }
        return open.TryPop(out var last) ? At(last, $"'{last.Text}' is never closed") : null;
    }

    private static bool Match(ConditionToken opening, ConditionToken closing) =>
        (opening.Text, closing.Text) is ("(", ")") or ("[", "]") or ("{", "}");

    private static ConditionFault Lone(ConditionToken word)
    {
        var nearest = NearestWord.Find(word.Text, ["always", "true", "false"]);
        var remedy = nearest is null
            ? "write always, or a question such as status.build.failed"
            : $"did you mean '{nearest}'?";
        return At(word, $"'{word.Text}' is not a condition: {remedy}", nearest);
    }

    private static bool IsEquality(ConditionToken? token) => token?.IsSign("==") == true || token?.IsSign("!=") == true;

    private static ConditionFault At(ConditionToken token, string message, string? meant = null) =>
        new(message, token.Start, token.Text.Length) { Meant = meant };
}
