using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Conditions;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2030: a step's <c>if</c> is not a CUE condition, or asks about what does not exist.</summary>
public sealed class StepCondition : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2030",
            Severity.Error,
            "A step's condition does not work",
            "the condition of step '{0}' fails, and the step is skipped: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        StepNames? names = null;
        foreach (var step in workflow.AllSteps)
        {
            if (step.Node.Text("if") is not { } condition)
                continue;
            names ??= new StepNames(workflow.RunSteps);
            foreach (var fault in Faults(condition.Text, names))
            {
                var place = condition.PartSpan(fault.Start, fault.Length);
                yield return Descriptor.At(place, step.Name, fault.Message) with
                {
                    Fix = fault.Meant is { } meant ? YamlFix.WritePart(place, fault.Length, meant) : null,
                };
            }
        }
    }

    private static IEnumerable<ConditionFault> Faults(string condition, StepNames names)
    {
        if (ConditionNames.OfMarks(condition) is { } marks)
            return [marks];
        if (ConditionLexer.Read(condition, out var unclosed) is not { } tokens)
            return [];
        if (ConditionFault.Find(condition, tokens, unclosed) is { } fault)
            return [fault];
        if (tokens.Count > 1 && ConditionNames.Find(tokens, names.Contains) is { } name)
            return [name];
        return ConditionReference
            .In(tokens)
            .Where(reference => reference is { Root: "status", IsSubtraction: false })
            .Select(reference => Fault(reference, tokens, names))
            .OfType<ConditionFault>();
    }

    private static ConditionFault? Fault(
        ConditionReference reference,
        IReadOnlyList<ConditionToken> tokens,
        StepNames names
    )
    {
        if (!names.Contains(reference.Name))
        {
            var message = $"the workflow has no step '{reference.Name}', {names.Remedy(reference.Name)}";
            return new ConditionFault(message, reference.Start, reference.Length)
            {
                Meant = reference.Length == reference.Name.Length ? names.Nearest(reference.Name) : null,
            };
        }
        return StepStatus.Fault(reference, tokens);
    }
}
