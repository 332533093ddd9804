using System.Text.Json.Nodes;
using Slipway.Compiler.Json;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>A HorizontalPodAutoscaler of the workload that a component makes.</summary>
internal static class PodScaler
{
    /// <summary>The range and the workload.</summary>
    public static JsonObject Spec(TraitUse use) =>
        new()
        {
            ["scaleTargetRef"] = new JsonObject
            {
                ["apiVersion"] = use.Parameter["targetAPIVersion"]?.DeepClone(),
                ["kind"] = use.Parameter["targetKind"]?.DeepClone(),
                ["name"] = use.Component.Name,
            },
            ["minReplicas"] = use.Parameter["min"]?.DeepClone(),
            ["maxReplicas"] = use.Parameter["max"]?.DeepClone(),
        };

    /// <summary>The object.</summary>
    public static JsonObject Of(TraitUse use, string apiVersion, JsonObject spec) =>
        NamedObject.Of(apiVersion, "HorizontalPodAutoscaler", use.Component.Name).With("spec", spec);
}
