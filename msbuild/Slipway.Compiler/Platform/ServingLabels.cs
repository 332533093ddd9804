using System.Text.Json.Nodes;
using Slipway.Language.KubeVela;
using Slipway.Language.Platform;

namespace Slipway.Compiler.Platform;

/// <summary>The labels that KubeDL finds the pods of serving components by.</summary>
internal static class ServingLabels
{
    private const string Inference = "kubedl.io/inference-name";

    /// <summary>The pods of all predictors of a component.</summary>
    public static JsonObject Of(Component component) => new() { [Inference] = component.Name };

    /// <summary>The pods of one predictor.</summary>
    public static JsonObject Of(ModelServer server) =>
        new JsonObject { [Inference] = server.Component.Name }
            .With("kubedl.io/predictor-name", server.Name)
            .With("kubedl.io/model-version", server.ModelVersion?.Text);
}
