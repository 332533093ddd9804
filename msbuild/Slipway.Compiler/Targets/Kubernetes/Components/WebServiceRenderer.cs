using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>webservice</c>: a Deployment, and a Service where a port is exposed.</summary>
/// <remarks>Equal to the template in everything, its surprises included: <c>port</c> never makes a Service.</remarks>
public sealed class WebServiceRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => WebService.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var parameter = workspace.Get<Parameters>().Of(component);
        var deployment = PodWorkload.Of("Deployment", component, parameter);
        return new RenderedComponent(deployment, ExposedService.Of("webserviceExpose", component, parameter));
    }
}
