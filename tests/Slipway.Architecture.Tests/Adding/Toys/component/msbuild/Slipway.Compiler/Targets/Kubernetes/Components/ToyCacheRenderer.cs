using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>toy-cache</c>: a ConfigMap with the size.</summary>
public sealed class ToyCacheRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "toy-cache";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace) =>
        RenderedComponent.Of([
            new JsonObject
            {
                ["apiVersion"] = "v1",
                ["kind"] = "ConfigMap",
                ["metadata"] = new JsonObject { ["name"] = component.Name },
                ["data"] = new JsonObject().With("size", component.Properties["size"].ToJson()),
            },
        ]);
}
