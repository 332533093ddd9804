using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2024: the workflow's steps leave a component out.</summary>
public sealed class UnappliedComponent : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2024",
            Severity.Warning,
            "The workflow leaves a component out",
            "no step of the workflow applies component '{0}', so it is never deployed: add {1} for it, or {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        if (!application.Workflow.Steps.Any() || application.Workflow.IsElsewhere)
            return [];
        var applied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in application.Workflow.RunSteps)
        {
            if (AppliedBy(step, application) is not { } names)
                return [];
            applied.UnionWith(names);
        }
        return application
            .Components.Where(component => component.NameNode is not null && !applied.Contains(component.Name))
            .Select(component =>
                Descriptor.At(
                    component.Place,
                    component.Name,
                    new PartToAdd("step", "apply-component", component.Name),
                    new PartToAdd("step", "deploy")
                )
            );
    }

    /// <summary>The names of the components a step applies; null where that cannot be told.</summary>
    private static IEnumerable<string>? AppliedBy(Step step, Application application)
    {
        if (step.Type == "deploy")
            return Deployed(step, application);
        if (step.AppliesOne)
            return step.AppliedComponent is { } component ? [component.Text] : null;
        return step.AppliesNone ? [] : null;
    }

    /// <summary>A deploy step takes every component, unless its override policies select some.</summary>
    private static IEnumerable<string>? Deployed(Step step, Application application)
    {
        IEnumerable<string> names = application.Components.Select(component => component.Name);
        foreach (var name in step.Properties.Texts("policies"))
        {
            if (application.Policies.FirstOrDefault(policy => policy.Name == name.Text) is not { } policy)
                return null;
            if (policy.Type == "override" && policy.Properties["selector"] is SpecSequence)
                names = names.Intersect(
                    policy.Properties.Texts("selector").Select(selected => selected.Text),
                    StringComparer.Ordinal
                );
        }
        return names;
    }
}
