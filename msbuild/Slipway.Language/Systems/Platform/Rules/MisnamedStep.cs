using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4517: a step's name speaks of a component that no step applies, and the step applies another one.</summary>
public sealed class MisnamedStep : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4517",
            Severity.Warning,
            "A step's name speaks of another component",
            "step '{0}' applies '{1}', and no step applies '{2}', of which its name speaks; it may be a copy: write 'component: {2}', or rename the step"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var steps = application.Workflow.RunSteps.Where(step => step.AppliedComponent is not null).ToList();
        var applied = steps.Select(step => step.AppliedComponent!.Text).ToHashSet(StringComparer.Ordinal);
        var left = application
            .Components.Where(component => component.Name.Length > 0 && !applied.Contains(component.Name))
            .ToList();
        foreach (var step in steps)
        {
            var named = step.AppliedComponent!;
            if (SpeaksOf(step, named.Text))
                continue;
            // A component that is not there is reported already, and so is the name that is near.
            var isThere = application.Component(named.Text) is not null;
            var near = isThere ? null : NearestWord.Find(named.Text, application.Components.Select(one => one.Name));
            if (left.FirstOrDefault(component => SpeaksOf(step, component.Name)) is { } meant && meant.Name != near)
                yield return Descriptor.At(named.Span, step.Name, named.Text, meant.Name);
        }
    }

    private static bool SpeaksOf(Step step, string component) =>
        $"-{step.Name}-".Contains($"-{component}-", StringComparison.Ordinal);
}
