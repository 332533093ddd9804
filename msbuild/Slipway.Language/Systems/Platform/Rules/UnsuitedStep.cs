using System.Collections.Frozen;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4518: a step is for components of another type.</summary>
public sealed class UnsuitedStep : ApplicationRule
{
    private static readonly FrozenDictionary<string, string[]> Suited = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["terraform-apply"] = [ServingEnvironment.ClusterType, "s3-bucket"],
        ["helm-apply"] = ["helm-chart"],
        [TrainedModel.StepType] = [TrainedModel.ComponentType],
        [ServingEnvironment.StepType] = [ModelServer.ComponentType],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4518",
            Severity.Error,
            "A step does not suit its component",
            "step '{0}' of type {1} is for components of type {2}, and '{3}' is of type {4}: {5}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        foreach (var step in application.Workflow.RunSteps)
        {
            if (
                !Suited.TryGetValue(step.Type, out var types)
                || step.AppliedComponent is not { } applied
                || application.Component(applied.Text) is not { } component
                || types.Contains(component.Type, StringComparer.Ordinal)
            )
                continue;
            var remedy = Suited.FirstOrDefault(one => one.Value.Contains(component.Type, StringComparer.Ordinal)).Key
                is { } suited
                ? $"write a step of type {suited}"
                : "write a step of type apply-component";
            yield return Descriptor.At(
                applied.Span,
                step.Name,
                step.Type,
                string.Join(" or ", types),
                applied.Text,
                component.Type,
                remedy
            );
        }
    }
}
