using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2025: two steps or sub-steps have one name.</summary>
public sealed class DuplicateStep : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.DuplicateStep;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options) =>
        RepeatedNames
            .Judge(workflow.AllSteps.Select(step => new Named<SourceSpan>(step.Name, step.Place, step.Place.StartLine)))
            .Select(Descriptor.At);
}
