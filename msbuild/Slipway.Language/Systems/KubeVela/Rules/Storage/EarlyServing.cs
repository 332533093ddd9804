using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Systems.KubeVela.Rules.ModelServing;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2006: a model is served from a claim that a training job writes, without waiting for the job.</summary>
public sealed class EarlyServing : PredictorRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2006",
            Severity.Warning,
            "A model is served before it is trained",
            "component '{0}' reads the claim '{1}' that '{2}' writes and does not wait for it, so it starts before there is a model: write 'dependsOn: [{2}]'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        if (ClaimUse.Of(predictor) is not { } use)
            yield break;
        var component = predictor.Component;
        // A dependency that is misspelt is reported as such, and may be the one that is missed here.
        if (component.DependsOn.Any(name => component.Application.Component(name.Text) is null))
            yield break;
        var writer = component.Application.Components.FirstOrDefault(other => IsUnfinished(other, use));
        if (writer is not null)
            yield return Descriptor.At(use.Place, component.Name, use.Name, writer.Name) with
            {
                Fix = DeploymentOrder.Of(component.Application).Wait(component, writer),
            };
    }

    /// <summary>Whether a component writes the claim that another one reads, which does not wait for it.</summary>
    internal static bool IsUnfinished(Component writer, ClaimUse use) =>
        writer.Type == TrainingJob.ComponentType
        && writer.Claims.Any(claim => claim.Name == use.Name)
        && !DeploymentOrder.Of(writer.Application).Follows(use.Component, writer);
}
