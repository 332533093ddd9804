using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>SLIP2001: <c>dependsOn</c> names a component the Application does not have.</summary>
public sealed class UnknownDependency : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedReferenceDiagnostics.UnknownDependency;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        if (application.Components.All(component => component.DependsOn.Count == 0))
            return [];
        var names = application.Components.Select(component => component.Name).ToHashSet(StringComparer.Ordinal);
        return application
            .Components.SelectMany(component =>
                component.DependsOn.Select(one =>
                    UnknownNames.JudgeDependency(component.Name, one.Text, one.Span, names)
                )
            )
            .OfType<Verdict<SourceSpan>>()
            .Select(Descriptor.At);
    }
}
