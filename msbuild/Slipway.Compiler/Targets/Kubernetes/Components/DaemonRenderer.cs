using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>daemon</c>: a DaemonSet, and a Service where a port is exposed.</summary>
public sealed class DaemonRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => Daemon.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var parameter = workspace.Get<Parameters>().Of(component);
        // This template names a port after its number alone, and its Service does not say which protocol a port has.
        var ports = (parameter["ports"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        foreach (var port in ports)
            port["name"] ??= $"port-{port["port"]}";
        var set = PodWorkload.Of("DaemonSet", component, parameter);
        foreach (var port in ports)
            port.Remove("protocol");
        return new RenderedComponent(set, ExposedService.Of("webserviceExpose", component, parameter));
    }
}
