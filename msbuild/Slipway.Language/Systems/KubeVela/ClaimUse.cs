using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A component's pods use a claim.</summary>
/// <param name="Component">The component.</param>
/// <param name="Name">The claim.</param>
/// <param name="Place">Where the spec names it.</param>
/// <param name="Pods">How many pods use it, as far as the spec tells.</param>
internal sealed record ClaimUse(Component Component, string Name, SourceSpan Place, long Pods)
{
    /// <summary>Whether the pods end, so that others may use the claim after them.</summary>
    public bool Ends => ComponentClaims.Of(Component.Type)?.Ends(Component) == true;

    /// <summary>Whether the pods mount the claim as a volume.</summary>
    public bool IsMounted => ComponentClaims.Of(Component.Type)?.AreMounted == true;

    /// <summary>The claims that a component uses, those it makes itself among them.</summary>
    public static IEnumerable<ClaimUse> Of(Component component) =>
        ComponentClaims.Of(component.Type)?.Used(component) ?? [];

    /// <summary>The claim that a predictor reads its model from; null where it is elsewhere or not known.</summary>
    public static ClaimUse? Of(Predictor predictor)
    {
        if (predictor.ModelUri is not { } uri || predictor.IsSupplied("graph.modelUri"))
            return null;
        if (ModelUri.Read(uri.Text, out _) is not { Scheme: "pvc" } model)
            return null;
        var pods = predictor.Autoscaler?.Integer("maxReplicas") ?? predictor.Replicas ?? 1;
        return new ClaimUse(predictor.Component, model.Place, uri.PartSpan("pvc://".Length, model.Place.Length), pods);
    }
}
