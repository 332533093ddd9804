using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Definitions;

/// <summary>Writes the workflow of an Application.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class WorkflowCode(DocumentState state)
{
    private const string Step = "WorkflowStep";

    private readonly DefinitionCode definitions = new(state);
    private readonly PartAttributes attributes = new(state);
    private readonly Waiting waiting = new(state, Step);

    /// <summary>Writes the statements of a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="target">The variable's member that holds it: <c>app.Workflow</c>.</param>
    /// <returns>The statements; null where C# cannot say it.</returns>
    public List<CodeStatement>? Of(SpecMapping workflow, string target)
    {
        var statements = new List<CodeStatement>();
        foreach (var entry in Nulls.Without(workflow).Entries)
        {
            var some = (entry.Key.Text, entry.Value) switch
            {
                ("mode", SpecMapping { Entries.Count: > 0 } mode) => Mode(mode, target),
                ("ref", SpecScalar { IsText: true } name) =>
                [
                    new CodeStatement(
                        new CodeList($"{target}.UseStored(", [new PlainCode(CSharpLiteral.Of(name.Text))], ")")
                    ),
                ],
                ("steps", SpecSequence { Items.Count: > 0 } steps) => Steps(steps, target, Names(steps)),
                _ => null,
            };
            if (some is null)
                return state.Misfit<List<CodeStatement>>(
                    entry.Key.Span,
                    $"'{entry.Key.Text}' of the workflow",
                    "C# has no method for it as it is"
                );
            statements.AddRange(some);
        }
        return statements;
    }

    private static HashSet<string> Names(SpecSequence steps) =>
        steps
            .Items.OfType<SpecMapping>()
            .SelectMany(step => step.Mappings("subSteps").Prepend(step))
            .Select(step => step.Text("name")?.Text)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    private List<CodeStatement>? Steps(SpecSequence steps, string target, HashSet<string> names)
    {
        var statements = new List<CodeStatement>();
        foreach (var item in steps.Items)
        {
            if (item is not SpecMapping step || OfStep(step, target, names) is not { } some)
                return null;
            statements.AddRange(some);
            statements.AddRange(waiting.Due());
        }
        return statements;
    }

    private List<CodeStatement>? OfStep(SpecMapping step, string target, HashSet<string> names)
    {
        var line = step.Span.StartLine;
        var above = state.Comments.Take(line, line);
        step = Nulls.Without(step);
        var isGroup = step.Text("type")?.Text == "step-group";
        var added = isGroup ? Group(step, target) : definitions.Add(target, "step", step);
        if (added is null || step.Text("name") is not { } name || attributes.Of(step) is not { } more)
            return null;
        if (!isGroup && (step["mode"] ?? step["subSteps"]) is { } misplaced)
            return state.Misfit<List<CodeStatement>>(
                misplaced.Span,
                $"step '{name.Text}'",
                "it has what only a group has"
            );
        var variable = state.Name("Step", name.Text);
        if (waiting.Of(step, variable, names) is not { } waits)
            return null;
        state.Declare(Step, name.Text, variable);
        var end = isGroup && step.Entry("subSteps") is { } inner ? inner.Key.Span.StartLine : step.Span.EndLine;
        var statement = new CodeStatement(added.With([.. more, .. waits]).Whole)
        {
            Variable = variable,
            Comments = [.. above, .. state.Comments.Take(line, end)],
        };
        if (!isGroup)
            return [statement];
        return step["subSteps"] is SpecSequence steps && Steps(steps, variable.Use().Text, names) is { } inside
            ? [statement, .. inside]
            : state.Misfit<List<CodeStatement>>(step.Span, $"step '{name.Text}'", "it has no list of steps");
    }

    private Added? Group(SpecMapping step, string target)
    {
        if (step.Text("name") is not { } name || step["properties"] is not null)
            return state.Misfit<Added>(step.Span, "a group of steps", "it has no name, or it has properties");
        var head = new CodeList($"{target}.AddStepGroup(", [new PlainCode(CSharpLiteral.Of(name.Text))], ")");
        if (step.Entry("mode") is not { } mode)
            return new Added(head, []);
        return Word(mode.Value) is { } word ? new Added(head, [new ChainedCall("WithMode", [word])]) : null;
    }

    private static List<CodeStatement>? Mode(SpecMapping mode, string target)
    {
        var arguments = new List<CodeExpression>();
        foreach (var entry in mode.Entries)
        {
            if (entry.Key.Text is not ("steps" or "subSteps") || Word(entry.Value) is not { } word)
                return null;
            arguments.Add(new CodePair($"{entry.Key.Text}: ", word));
        }
        return [new CodeStatement(new CodeList($"{target}.WithMode(", arguments, ")"))];
    }

    private static PlainCode? Word(SpecNode value) =>
        (value as SpecScalar)?.Text switch
        {
            "DAG" => new PlainCode("StepMode.Dag"),
            "StepByStep" => new PlainCode("StepMode.StepByStep"),
            _ => null,
        };
}
