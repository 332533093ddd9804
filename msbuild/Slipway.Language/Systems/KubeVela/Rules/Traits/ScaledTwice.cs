using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3105: a component has a fixed number of pods and an autoscaler.</summary>
/// <remarks>An <c>apply-once</c> policy leaves the number to the autoscaler.</remarks>
public sealed class ScaledTwice : ComponentRule
{
    private static readonly string[] Autoscalers = ["cpuscaler", "hpa", "keda-auto-scaler"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3105",
            Severity.Warning,
            "A fixed number of pods is next to an autoscaler",
            "the trait '{0}' asks for a fixed number of pods, and '{1}' changes that number: KubeVela sets it back each time that it reconciles, so remove '{0}', or add a policy apply-once"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var autoscaler = component.Traits.FirstOrDefault(trait =>
            Autoscalers.Contains(trait.Type, StringComparer.Ordinal)
        );
        if (autoscaler is null || component.Application.Policies.Any(policy => policy.Type == "apply-once"))
            yield break;
        // What has no effect on the kind of workload changes nothing that the other one sets.
        if (TraitNeed.Unmet(autoscaler, component, options.Catalog) is not null)
            yield break;
        foreach (var scaler in component.Traits.Where(trait => trait.Type == "scaler"))
            yield return Descriptor.At(
                scaler.Node.Text("type")?.Span ?? scaler.Node.Span,
                scaler.Type,
                autoscaler.Type
            );
    }
}
