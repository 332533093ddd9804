using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>helm-labels</c>, of the addon fluxcd: labels for an object of the chart, as a patch after rendering.</summary>
public sealed class HelmLabelsRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "helm-labels";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var parameter = use.Parameter;
        var labels = parameter["labels"]?.DeepClone() as JsonObject ?? [];
        labels["app.oam.dev/name"] = use.Component.Application.Name;
        labels["app.oam.dev/component"] = use.Component.Name;
        var change = Workload.WithTemplate(new JsonObject { ["metadata"] = new JsonObject { ["labels"] = labels } });
        change.Taking(parameter, "apiVersion", "kind");
        change["metadata"] = new JsonObject
        {
            ["name"] = parameter["name"]?.DeepClone() ?? use.Component.Name,
            ["namespace"] = parameter["namespace"]?.DeepClone() ?? use.Component.Namespace,
        };
        var renderer = new JsonObject
        {
            ["kustomize"] = new JsonObject { ["patchesStrategicMerge"] = new JsonArray(change) },
        };
        var spec = new JsonObject { ["postRenderers"] = new JsonArray(renderer) };
        return use.Patched(new JsonObject { ["spec"] = spec }, PatchMarks.None);
    }
}
