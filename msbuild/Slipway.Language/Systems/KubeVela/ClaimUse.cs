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
    /// <summary>Whether the pods end, so that others may use the claim behind them.</summary>
    public bool Ends => Component.Type == "model-training";

    /// <summary>The claims that a component uses, those it makes itself among them.</summary>
    public static IEnumerable<ClaimUse> Of(Component component) =>
        component.Type switch
        {
            "model-training" => OfTraining(component),
            "model-serving" => component.Predictors.Select(Of).OfType<ClaimUse>(),
            "jupyter-notebook" => component
                .Properties.Mappings("storage")
                .Select(entry => Use(component, entry.Text("name"), 1))
                .OfType<ClaimUse>(),
            "webservice" => OfWebService(component),
            _ => [],
        };

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

    private static IEnumerable<ClaimUse> OfTraining(Component component)
    {
        if (component.Properties.Entry("storage") is null)
            return [];
        var pods = new TrainingJob(component).Pods;
        return component
            .Properties.Mappings("storage")
            .Select(entry => Use(component, (entry.Mapping("pvcRef") ?? entry).Text("name"), pods))
            .OfType<ClaimUse>();
    }

    private static IEnumerable<ClaimUse> OfWebService(Component component)
    {
        var scaler = component.Traits.FirstOrDefault(trait => trait.Type == "scaler");
        var pods = scaler?.Properties.Integer("replicas") ?? 1;
        return (component.Properties.Mapping("volumeMounts")?.Mappings("pvc") ?? [])
            .Select(mount => Use(component, mount.Text("claimName"), pods))
            .OfType<ClaimUse>()
            .DistinctBy(use => use.Name, StringComparer.Ordinal);
    }

    private static ClaimUse? Use(Component component, SpecScalar? name, long pods) =>
        name is null ? null : new ClaimUse(component, name.Text, name.Span, pods);
}
