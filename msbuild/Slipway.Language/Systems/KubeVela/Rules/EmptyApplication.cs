using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>SLIP3094: an Application has nothing to deploy.</summary>
public sealed class EmptyApplication : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3094",
            Severity.Warning,
            "An Application deploys nothing",
            "the list of components is empty, and neither a step nor a policy makes anything, so KubeVela accepts the Application and deploys nothing: add a component, or remove the document"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var makesOthers =
            application.Workflow.Steps.Count > 0
            || application.Spec.Mapping("workflow")?["ref"] is not null
            || application.Policies.SelectMany(OverrideChange.Of).Any(change => change.Type.Length > 0);
        if (
            !makesOthers
            && Application.Is(application.Document)
            && application.Spec["components"] is SpecSequence { Items.Count: 0 } none
        )
            yield return Descriptor.At(none.Span);
    }
}
