using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Conditions;

/// <summary>What a condition may ask of a step, and what the answers are.</summary>
internal static class StepStatus
{
    private static readonly string[] Answers =
    [
        "failed",
        "succeeded",
        "skipped",
        "timeout",
        "failedAfterRetries",
        "terminate",
    ];

    private static readonly string[] Fields =
    [
        .. Answers,
        "phase",
        "message",
        "reason",
        "id",
        "name",
        "type",
        "subSteps",
        "firstExecuteTime",
        "lastExecuteTime",
    ];

    private static readonly string[] Phases = ["succeeded", "failed", "skipped", "running", "pending", "suspending"];

    /// <summary>What is wrong with a question about a step; null where nothing is.</summary>
    /// <param name="reference">The step, and what is asked of it.</param>
    /// <param name="tokens">The pieces of the condition.</param>
    public static ConditionFault? Fault(ConditionReference reference, IReadOnlyList<ConditionToken> tokens)
    {
        if (reference.Field is not { } field)
            return null;
        if (!Fields.Contains(field.Text, StringComparer.Ordinal))
            return OfField(field);
        if (Compared(tokens, field) is not { Kind: ConditionTokenKind.Text } other)
            return null;
        var word = other.Text[1..^1];
        if (Array.IndexOf(Answers, field.Text) >= 0)
            return new ConditionFault(
                $"'{field.Text}' is true or false and equals no text: ask for it alone, without \"{word}\"",
                other.Start,
                other.Text.Length
            );
        if (field.Text != "phase" || Phases.Contains(word, StringComparer.Ordinal))
            return null;
        var nearest = NearestWord.Find(word, Phases);
        return new ConditionFault(
            nearest is null
                ? $"no step has the phase \"{word}\": phases are {string.Join(", ", Phases)}"
                : $"no step has the phase \"{word}\": did you mean \"{nearest}\"?",
            other.Start,
            other.Text.Length
        )
        {
            Meant = nearest is null ? null : $"\"{nearest}\"",
        };
    }

    private static ConditionFault OfField(ConditionToken field)
    {
        var nearest =
            NearestWord.Find(field.Text, Fields)
            ?? Array.Find(Fields, one => field.Text.Length > 2 && one.StartsWith(field.Text, StringComparison.Ordinal));
        var remedy = nearest is null ? $"it has {string.Join(", ", Fields)}" : $"did you mean '{nearest}'?";
        return new ConditionFault($"a step's status has no '{field.Text}', {remedy}", field.Start, field.Text.Length)
        {
            Meant = nearest,
        };
    }

    /// <summary>What a field is compared with, before or after it; null where it is not compared.</summary>
    private static ConditionToken? Compared(IReadOnlyList<ConditionToken> tokens, ConditionToken field)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Start != field.Start)
                continue;
            if (at + 2 < tokens.Count && IsEquality(tokens[at + 1]))
                return tokens[at + 2];
        }
        return null;
    }

    private static bool IsEquality(ConditionToken token) => token.IsSign("==") || token.IsSign("!=");
}
