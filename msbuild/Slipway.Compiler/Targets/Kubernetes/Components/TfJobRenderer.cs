using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>tfjob</c>: a TFJob of KubeDL, with the dataset of the step that runs it.</summary>
public sealed class TfJobRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => TrainedModel.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var job = new JsonObject
        {
            ["apiVersion"] = "training.kubedl.io/v1alpha1",
            ["kind"] = "TFJob",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = component.Properties.ToJson().With("cacheBackend", DatasetCache.Of(component)),
        };
        return RenderedComponent.Of([job]);
    }
}
