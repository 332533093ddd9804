using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Conditions;

/// <summary>Names in a condition that mean nothing to KubeVela: functions and roots of other systems, words without quotes.</summary>
internal static class ConditionNames
{
    /// <summary>Where a question starts.</summary>
    private static readonly string[] Roots = ["status", "inputs", "context", "parameter"];

    /// <summary>What CUE knows without being told.</summary>
    private static readonly HashSet<string> Given = new(StringComparer.Ordinal)
    {
        "true",
        "false",
        "null",
        "_",
        "len",
        "close",
        "and",
        "or",
        "div",
        "mod",
        "quo",
        "rem",
        "string",
        "bytes",
        "bool",
        "int",
        "float",
        "number",
        "matchN",
        "matchIf",
    };

    /// <summary>With one of these, a condition gives names of its own.</summary>
    private static readonly string[] Binders = ["for", "in", "let", "if"];

    /// <summary>What conditions of other systems ask of all steps together, with what comes nearest.</summary>
    private static readonly Dictionary<string, string> Functions = new(StringComparer.Ordinal)
    {
        ["always"] = "write always",
        ["failure"] = "write status.build.failed for a step 'build'",
        ["failed"] = "write status.build.failed for a step 'build'",
        ["success"] = "write status.build.succeeded for a step 'build', or leave 'if' out",
        ["succeeded"] = "write status.build.succeeded for a step 'build', or leave 'if' out",
        ["cancelled"] = "write status.build.terminate for a step 'build'",
    };

    /// <summary>What is between the marks of GitHub's expressions; null where a condition is not one.</summary>
    /// <param name="text">The condition.</param>
    public static ConditionFault? OfMarks(string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.StartsWith("${{", StringComparison.Ordinal) || !trimmed.EndsWith("}}", StringComparison.Ordinal))
            return null;
        var inner = trimmed[3..^2].Trim();
        var remedy =
            inner.EndsWith("()", StringComparison.Ordinal) && Functions.TryGetValue(inner[..^2], out var known)
                ? known
                : "write the question alone, such as status.build.failed";
        return new ConditionFault($"'${{{{ }}}}' is of GitHub Actions, not of KubeVela: {remedy}", 0, text.Length);
    }

    /// <summary>Finds the first name that means nothing.</summary>
    /// <param name="tokens">The pieces of a condition.</param>
    /// <param name="isStep">Whether a step has a name.</param>
    public static ConditionFault? Find(IReadOnlyList<ConditionToken> tokens, Func<string, bool> isStep)
    {
        if (tokens.Any(token => token.IsSign("{") || (IsName(token) && Array.IndexOf(Binders, token.Text) >= 0)))
            return null;
        var known = ConditionReference.In(tokens).ToList();
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var isPart = at > 0 && tokens[at - 1].IsSign(".");
            if (
                !IsName(token)
                || isPart
                || known.Exists(one => token.Start >= one.Start && token.End <= one.Start + one.Length)
            )
                continue;
            if (Of(tokens, at, isStep) is { } fault)
                return fault;
        }
        return null;
    }

    private static ConditionFault? Of(IReadOnlyList<ConditionToken> tokens, int at, Func<string, bool> isStep)
    {
        var (token, end) = (tokens[at], at);
        while (end + 2 < tokens.Count && tokens[end + 1].IsSign(".") && IsName(tokens[end + 2]))
            end += 2;
        var isCall = end + 1 < tokens.Count && tokens[end + 1].IsSign("(");
        if (isCall && end == at && !Given.Contains(token.Text))
            return OfFunction(tokens, at);
        // A function of a package of CUE, such as strings.HasPrefix.
        if (isCall || Array.IndexOf(Roots, token.Text) >= 0 || Given.Contains(token.Text))
            return null;
        if (end > at && isStep(token.Text))
            return At(
                token,
                end >= at + 4 && tokens[at + 2].IsWord("status")
                    ? $"'status' is in front: write status.{token.Text}.{tokens[at + 4].Text}"
                    : $"a question about a step starts with 'status': write status.{token.Text}.{tokens[end].Text}"
            );
        if (token.IsWord("always"))
            return At(token, "'always' works alone, not among other words: write always, or leave it out");
        if (NearestWord.Find(token.Text, Roots) is { } nearest && (end > at || IsBracket(tokens, at + 1)))
            return At(token, $"there is no '{token.Text}' to ask: did you mean '{nearest}'?", nearest);
        return end > at || IsBracket(tokens, at + 1)
            ? At(token, $"there is no '{token.Text}' to ask: questions start with status, inputs, context or parameter")
            : At(token, $"'{token.Text}' is a name that nothing has: write text in double quotes, \"{token.Text}\"");
    }

    private static ConditionFault OfFunction(IReadOnlyList<ConditionToken> tokens, int at)
    {
        var token = tokens[at];
        var remedy = Functions.GetValueOrDefault(token.Text, "write a question, such as status.build.failed");
        var isWhole = tokens.Count == 3 && tokens[^1].IsSign(")");
        return new ConditionFault(
            $"'{token.Text}()' is not a function of KubeVela: {remedy}",
            token.Start,
            token.Text.Length + (isWhole ? 2 : 0)
        )
        {
            Meant = isWhole && token.Text == "always" && tokens[^1].End == token.End + 2 ? "always" : null,
        };
    }

    private static bool IsName(ConditionToken token) => token.Kind == ConditionTokenKind.Word;

    private static bool IsBracket(IReadOnlyList<ConditionToken> tokens, int at) =>
        at < tokens.Count && tokens[at].IsSign("[");

    private static ConditionFault At(ConditionToken token, string message, string? meant = null) =>
        new(message, token.Start, token.Text.Length) { Meant = meant };
}
