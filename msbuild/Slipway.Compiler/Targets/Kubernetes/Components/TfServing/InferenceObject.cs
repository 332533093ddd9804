using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>A serving component as an Inference of KubeDL: what KubeDL does not know is left out.</summary>
internal static class InferenceObject
{
    public static JsonObject Of(Component component, IReadOnlyList<ModelServer> servers) =>
        new()
        {
            ["apiVersion"] = "serving.kubedl.io/v1alpha1",
            ["kind"] = "Inference",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = new JsonObject
            {
                ["framework"] = component.Properties["framework"].ToJson() ?? "TFServing",
                ["predictors"] = new JsonArray([.. servers.Select(server => Predictor(server.Node))]),
            },
        };

    private static JsonObject Predictor(SpecMapping node)
    {
        var known = node.Without("modelImage").Without("modelName");
        return known.Mapping("autoScale") is { } scale
            ? known.With("autoScale", scale.Without("targetCpuUtilization")).ToJson()
            : known.ToJson();
    }
}
