using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2003: steps of a workflow wait for each other in a circle.</summary>
public sealed class StepCycle : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.StepCycle;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        if (workflow.IsElsewhere || workflow.Steps.Count == 0)
            yield break;
        var graph = new StepGraph(workflow);
        var reported = new HashSet<SourceSpan>();
        foreach (var cycle in graph.Waits.Cycles())
        {
            // What components alone are at fault for is reported there.
            if (cycle.All(wait => wait.Reason == WaitReason.Component))
                continue;
            if (cycle.LastOrDefault(wait => wait.Place is not null)?.Place is not { } place || !reported.Add(place))
                continue;
            IReadOnlyList<string> names =
            [
                graph.Steps[cycle[0].From].Name,
                .. cycle.Select(wait => graph.Steps[wait.To].Name),
            ];
            var remedy = cycle.Any(wait => wait.Reason == WaitReason.Order)
                ? "steps run one after another here, so put them in the order of their dependencies, or let the mode be DAG"
                : WaitCircles.RemoveOne;
            yield return Descriptor.At(WaitCircles.Judge(names, place, remedy));
        }
    }
}
