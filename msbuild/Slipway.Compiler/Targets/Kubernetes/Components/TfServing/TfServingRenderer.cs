using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary><c>tfserving</c>: what <c>SlipwayServing</c> asks for, an Inference of KubeDL or objects that need no operator.</summary>
/// <remarks>
/// Names, labels and the way a model gets into the pods are KubeDL's in both. Where KubeDL is at fault, ours works: it sends all
/// requests to the first predictor, and neither scales nor batches; here routes, autoscalers and batching are made.
/// </remarks>
public sealed class TfServingRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => ModelServer.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var servers = ModelServer.Of(component);
        if (workspace.Options.For<PlatformOptions>().Serving == ServingForm.Inference)
            return RenderedComponent.Of([InferenceObject.Of(component, servers)]);
        var predictors = servers.Select(server => new ServingObjects(server, workspace)).ToList();
        IEnumerable<JsonObject?> objects =
        [
            .. predictors.SelectMany(one => one.All),
            ServingObjects.Service(component.Name, ServingLabels.Of(component), predictors.FirstOrDefault()?.Ports),
            servers.Count > 1 ? TrafficRoutes.Of(component, servers) : null,
        ];
        return RenderedComponent.Of([.. objects.OfType<JsonObject>()]);
    }
}
