using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>k8s-objects</c>: the objects as they are; the first is the one that traits change.</summary>
public sealed class KubernetesObjectsRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "k8s-objects";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var objects = workspace.Get<Parameters>().Of(component)["objects"] as JsonArray ?? [];
        return RenderedComponent.Of([
            .. objects.OfType<JsonObject>().Select(one => one.DeepClone().AsObject()).DefaultIfEmpty([]),
        ]) with
        {
            IsMade = false,
        };
    }
}
