using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary>A predictor of a SeldonDeployment.</summary>
internal static class ServingPredictor
{
    public static JsonObject Render(Predictor predictor)
    {
        var node = predictor.Node;
        return new JsonObject()
            .With("name", node["name"].ToJson())
            .With("replicas", node["replicas"].ToJson())
            .With("traffic", node["traffic"].ToJson())
            .With("graph", Graph(predictor))
            .With("componentSpecs", ComponentSpecs(predictor));
    }

    private static JsonObject Graph(Predictor predictor)
    {
        var server = predictor.Implementation is { } name ? $"{name.Text.ToUpperInvariant()}_SERVER" : null;
        return new JsonObject()
            .With("name", predictor.Graph?["name"].ToJson())
            .With("implementation", server)
            .With("modelUri", predictor.Graph?["modelUri"].ToJson());
    }

    /// <summary>What is said of the pods themselves: their container's resources, and how many of them there are.</summary>
    private static JsonArray? ComponentSpecs(Predictor predictor)
    {
        if (predictor.Resources is null && predictor.Autoscaler is null)
            return null;
        var container = new JsonObject().With("name", predictor.Graph?["name"].ToJson());
        if (predictor.Resources is { } resources)
            container.With("resources", ContainerResources.Equal(resources));
        return new JsonArray(
            new JsonObject { ["spec"] = new JsonObject { ["containers"] = new JsonArray(container) } }.With(
                "hpaSpec",
                Autoscaler(predictor.Autoscaler)
            )
        );
    }

    private static JsonObject? Autoscaler(SpecMapping? autoscaler)
    {
        if (autoscaler is null)
            return null;
        return new JsonObject()
            .With("minReplicas", autoscaler["minReplicas"].ToJson())
            .With("maxReplicas", autoscaler["maxReplicas"].ToJson())
            .With("metrics", new JsonArray([.. autoscaler.Mappings("metrics").Select(Metric)]));
    }

    private static JsonObject Metric(SpecMapping metric) =>
        new()
        {
            ["type"] = "Resource",
            ["resource"] = new JsonObject()
                .With("name", metric["type"].ToJson())
                .With("targetAverageUtilization", metric["targetAverageUtilization"].ToJson()),
        };
}
