using System.Globalization;
using Slipway.Language.Systems.KubeVela.Conditions;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>
/// Reads a step's <c>if</c>, a condition of CUE, as far as Argo can ask the same: what became of its sibling steps, and
/// whether outputs equal a text or number, joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>.
/// </summary>
/// <remarks>
/// Argo asks about tasks in <c>depends</c> and about values in <c>when</c>. Both must hold, so the two may only be joined
/// by an <c>&amp;&amp;</c> outside everything else.
/// </remarks>
internal sealed class ConditionReader
{
    private static readonly string[] Comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    private readonly IReadOnlyList<ConditionToken> tokens;
    private readonly Func<string, ArgoTask?> tasks;
    private readonly Func<string, string?> values;
    private readonly HashSet<ArgoTask> asked = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> compared = new(StringComparer.Ordinal);
    private int at;

    private ConditionReader(
        IReadOnlyList<ConditionToken> tokens,
        Func<string, ArgoTask?> tasks,
        Func<string, string?> values
    )
    {
        this.tokens = tokens;
        this.tasks = tasks;
        this.values = values;
    }

    /// <summary>Reads a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="tasks">Finds a task that may be asked about by the name of its step.</param>
    /// <param name="values">Finds the Argo expression of an output by its name.</param>
    /// <returns>The condition; null where Argo cannot ask it.</returns>
    public static TaskCondition? Read(string text, Func<string, ArgoTask?> tasks, Func<string, string?> values)
    {
        if (text.Trim() == "always")
            return TaskCondition.Always;
        if (ConditionLexer.Read(text, out var unclosed) is not { Count: > 0 } tokens || unclosed is not null)
            return null;
        var reader = new ConditionReader(tokens, tasks, values);
        var read = reader.Any();
        return read is not null && reader.at == tokens.Count
            ? new TaskCondition(read.Value.Depends, read.Value.When, reader.asked, reader.compared)
            : null;
    }

    private Part? Any()
    {
        var part = All();
        while (part is not null && Take("||"))
            part = All() is { } other ? Part.Either(part.Value, other) : null;
        return part;
    }

    private Part? All()
    {
        var part = One();
        while (part is not null && Take("&&"))
            part = One() is { } other ? Part.Both(part.Value, other) : null;
        return part;
    }

    private Part? One()
    {
        if (Take("!"))
            return One() is { } inner ? Part.Not(inner) : null;
        if (!Take("("))
            return Question();
        var part = Any();
        return part is not null && Take(")") ? part : null;
    }

    private Part? Question()
    {
        if (TakeWord("status"))
            return Name() is { } step && Take(".") && Word() is { } field ? Status(step, field) : null;
        if (TakeWord("inputs"))
            return Name() is { } input ? Value(input) : null;
        return null;
    }

    private Part? Status(string step, string field)
    {
        if (tasks(step) is not { } task)
            return null;
        asked.Add(task);
        if (field != "phase")
            return Ended(task, field);
        var isEqual = Take("==");
        if (!isEqual && !Take("!="))
            return null;
        return Text() is { } phase && Ended(task, phase) is { } part ? (isEqual ? part : Part.Not(part)) : null;
    }

    private static Part? Ended(ArgoTask task, string end) =>
        end switch
        {
            "succeeded" => new Part($"{task.Name}.Succeeded", null),
            "failed" => new Part($"({task.Name}.Failed || {task.Name}.Errored)", null),
            "skipped" => new Part($"({task.Name}.Skipped || {task.Name}.Omitted)", null),
            _ => null,
        };

    private Part? Value(string input)
    {
        if (values(input) is not { } value || at >= tokens.Count || Array.IndexOf(Comparisons, tokens[at].Text) < 0)
            return null;
        compared.Add(input);
        var comparison = tokens[at++].Text;
        if (at < tokens.Count && tokens[at].Kind == ConditionTokenKind.Number)
            return IsDecimal(tokens[at].Text)
                ? new Part(null, $"asFloat({value}) {comparison} {tokens[at++].Text}")
                : null;
        return Text() is { } text ? new Part(null, $"{value} {comparison} {ParameterText.Quoted(text)}") : null;
    }

    /// <summary>CUE also has numbers that Argo cannot read: <c>3Ki</c>, <c>0x1F</c>.</summary>
    private static bool IsDecimal(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    /// <summary>A name after a dot or between brackets.</summary>
    private string? Name()
    {
        if (Take("."))
            return Word();
        return Take("[") && Text() is { } name && Take("]") ? name : null;
    }

    private string? Word() =>
        at < tokens.Count && tokens[at].Kind == ConditionTokenKind.Word ? tokens[at++].Text : null;

    private string? Text() =>
        at < tokens.Count && tokens[at].Kind == ConditionTokenKind.Text ? tokens[at++].Text[1..^1] : null;

    private bool Take(string sign) => Take(at < tokens.Count && tokens[at].IsSign(sign));

    private bool TakeWord(string word) => Take(at < tokens.Count && tokens[at].IsWord(word));

    private bool Take(bool isNext)
    {
        at += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>A part of a condition: about tasks, about values, or one of each that must both hold.</summary>
    private readonly record struct Part(string? Depends, string? When)
    {
        public static Part Both(Part one, Part other) =>
            new(Joined(one.Depends, "&&", other.Depends), Joined(one.When, "&&", other.When));

        public static Part? Either(Part one, Part other) =>
            (one, other) switch
            {
                ({ When: null }, { When: null }) => new Part($"({one.Depends} || {other.Depends})", null),
                ({ Depends: null }, { Depends: null }) => new Part(null, $"({one.When} || {other.When})"),
                _ => null,
            };

        public static Part? Not(Part part) =>
            part switch
            {
                { When: null } => new Part($"!({part.Depends})", null),
                { Depends: null } => new Part(null, $"!({part.When})"),
                _ => null,
            };

        private static string? Joined(string? one, string sign, string? other) =>
            one is null ? other
            : other is null ? one
            : $"{one} {sign} {other}";
    }
}
