using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>A rule that looks at one workflow at a time: that of an Application, or one that is an object of its own.</summary>
public abstract class WorkflowRule : DocumentRule
{
    private static readonly Predicate<SpecDocument> Workflows = document => KubeVela.Workflow.Of(document) is not null;

    /// <inheritdoc />
    public sealed override Predicate<SpecDocument>? About => Workflows;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        KubeVela.Workflow.Of(document) is { } workflow ? Check(workflow, options) : [];

    /// <summary>Checks a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options);
}
