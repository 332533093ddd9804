using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Components.TfServing;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>arms-metrics</c>: a PodMonitor, which ARMS and every other Prometheus operator read.</summary>
/// <remarks>The agent that ARMS puts into applications has nothing to hold on to in a TensorFlow server.</remarks>
public sealed class ArmsMetricsRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => MetricsTrait.TraitType;

    /// <inheritdoc />
    public bool IsOfPlatform => true;

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var monitor = new JsonObject
        {
            ["apiVersion"] = "monitoring.coreos.com/v1",
            ["kind"] = "PodMonitor",
            ["metadata"] = new JsonObject
            {
                ["name"] = use.Component.Name,
                ["annotations"] = new JsonObject { ["arms.prometheus.io/discovery"] = "true" },
            },
            ["spec"] = new JsonObject
            {
                ["selector"] = new JsonObject { ["matchLabels"] = ServingLabels.Of(use.Component) },
                ["podMetricsEndpoints"] = new JsonArray(Endpoint(use.Trait, use.Rendered)),
            },
        };
        return use.Rendered with { Outputs = RenderedComponent.Of([.. use.Rendered.Objects, monitor]).Outputs };
    }

    private static JsonObject Endpoint(Trait trait, RenderedComponent rendered)
    {
        var named = rendered
            .Objects.SelectMany(json => PodContainers.In(json))
            .SelectMany(container => (container["ports"] as JsonArray)?.OfType<JsonObject>() ?? [])
            .Any(port => $"{port["name"]}" == "rest");
        return new JsonObject()
            .With("port", named ? "rest" : null)
            .With("targetPort", named ? null : ServingPorts.Standard.Rest)
            .With("path", MetricsTrait.PathOf(trait))
            .With("interval", trait.Properties["interval"].ToJson() ?? "30s");
    }
}
