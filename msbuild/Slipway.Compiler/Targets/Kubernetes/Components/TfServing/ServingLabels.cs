using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>The labels that KubeDL finds the pods of serving components by.</summary>
internal static class ServingLabels
{
    private const string Inference = "kubedl.io/inference-name";

    /// <summary>The pods of all predictors of a component.</summary>
    public static JsonObject Of(Component component) => new() { [Inference] = component.Name };

    /// <summary>The pods of one predictor, whatever version it serves: what a Deployment selects can never be changed.</summary>
    public static JsonObject Of(ModelServer server) =>
        new() { [Inference] = server.Component.Name, ["kubedl.io/predictor-name"] = server.Name };

    /// <summary>The labels of a predictor's pods.</summary>
    public static JsonObject OfPods(ModelServer server) =>
        Of(server).With("kubedl.io/model-version", server.ModelVersion?.Text);
}
