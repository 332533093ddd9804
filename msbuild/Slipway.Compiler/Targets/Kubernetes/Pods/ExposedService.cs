using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The Service of a component whose ports may be exposed.</summary>
internal static class ExposedService
{
    /// <summary>The Service.</summary>
    /// <param name="key">What the template of the component's type calls it.</param>
    /// <param name="component">The component.</param>
    /// <param name="parameter">Its properties with the defaults of its type.</param>
    /// <returns>The Service; nothing where no port is exposed.</returns>
    public static IReadOnlyList<RenderedOutput> Of(string key, Component component, JsonObject parameter)
    {
        var ports = PodPorts.Exposed(parameter);
        if (ports.Count == 0)
            return [];
        var spec = new JsonObject
        {
            ["type"] = parameter["exposeType"]?.DeepClone(),
            ["selector"] = ComponentPods.Selector(component),
            ["ports"] = ports,
        };
        return [new RenderedOutput(key, NamedObject.Of("v1", "Service", component.Name).With("spec", spec))];
    }
}
