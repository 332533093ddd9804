using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2022: an <c>apply-component</c> step names a component the Application does not have.</summary>
public sealed class UnknownAppliedComponent : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.UnknownAppliedComponent;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var names = application.Components.Select(component => component.Name).ToList();
        return application
            .Workflow.RunSteps.Where(step => step.AppliedComponent is not null)
            .Select(step =>
                UnknownNames.JudgeStep(step.Name, step.AppliedComponent!.Text, step.AppliedComponent.Span, names)
            )
            .OfType<Verdict<SourceSpan>>()
            .Select(Descriptor.At);
    }
}
