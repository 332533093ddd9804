using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Conditions;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP3046: a condition names a step or an input with a '-' in it without brackets.</summary>
public sealed class DashInCondition : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3046",
            Severity.Error,
            "A name with '-' needs brackets",
            "CUE reads '{0}.{1}' as a subtraction, so the condition of step '{2}' fails: write {0}[\"{1}\"]"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        foreach (var step in workflow.AllSteps)
        {
            if (step.Node.Text("if") is not { } condition)
                continue;
            var tokens = ConditionLexer.Read(condition.Text, out var unclosed);
            if (tokens is null || unclosed is not null)
                continue;
            foreach (var reference in ConditionReference.In(tokens).Where(one => one.IsSubtraction))
            {
                // A difference of two numbers is possible among inputs, unless the whole is the name of one.
                if (reference.Root == "status" || IsInput(step, reference.Name))
                {
                    var place = condition.PartSpan(reference.Start, reference.Length);
                    // With the root and the dot in front of the name.
                    var length = reference.Root.Length + 1 + reference.Length;
                    var whole = condition.PartSpan(reference.Start + reference.Length - length, length);
                    yield return Descriptor.At(place, reference.Root, reference.Name, step.Name) with
                    {
                        Fix = YamlFix.WritePart(whole, length, $"{reference.Root}[\"{reference.Name}\"]"),
                    };
                }
            }
        }
    }

    private static bool IsInput(Step step, string name) =>
        step.Inputs.Any(input => input.Text("from")?.Text is { } from && from.Split('.')[0] == name);
}
