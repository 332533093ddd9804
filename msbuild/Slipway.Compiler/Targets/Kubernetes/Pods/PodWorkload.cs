using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>A workload of <c>apps/v1</c> that keeps the pods of a component running.</summary>
internal static class PodWorkload
{
    /// <summary>The workload.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="component">The component.</param>
    /// <param name="parameter">Its properties with the defaults of its type.</param>
    public static JsonObject Of(string kind, Component component, JsonObject parameter) =>
        new()
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = kind,
            ["spec"] = new JsonObject
            {
                ["selector"] = new JsonObject { ["matchLabels"] = ComponentPods.Selector(component) },
                ["template"] = ComponentPods.Of(component, parameter),
            },
        };
}
