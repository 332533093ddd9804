using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4518: a step is for components of another type.</summary>
public sealed class UnsuitedStep : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4518",
            Severity.Error,
            "A step does not suit its component",
            "step '{0}' of type {1} is for components of type {2}, and '{3}' is of type {4}: write {5}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        foreach (var step in application.Workflow.RunSteps)
        {
            if (
                Suited(step.Type, options.Catalog) is not { } types
                || step.AppliedComponent is not { } applied
                || application.Component(applied.Text) is not { Type.Length: > 0 } component
                || types.Contains(component.Type, StringComparer.Ordinal)
            )
                continue;
            var suited = StepFor(component.Type, options.Catalog) ?? "apply-component";
            yield return Descriptor.At(
                applied.Span,
                step.Name,
                step.Type,
                string.Join(" or ", types),
                applied.Text,
                component.Type,
                new PartToAdd("step", suited, component.Name)
            );
        }
    }

    /// <summary>The component types that steps of a type are for; null where they are for any, or that is not known.</summary>
    private static IReadOnlyList<string>? Suited(string step, SchemaCatalog catalog) =>
        TypeFacts.Of("step", step, catalog).Applies is { Count: > 0 } types
        && !types.Contains(DefinitionFacts.AnyType, StringComparer.Ordinal)
            ? types
            : null;

    private static string? StepFor(string component, SchemaCatalog catalog) =>
        catalog
            .Definitions("step")
            .FirstOrDefault(step => Suited(step, catalog)?.Contains(component, StringComparer.Ordinal) == true);
}
