using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>statefulset</c>: a StatefulSet, and a Service where a port is exposed.</summary>
/// <remarks>As the template has it, without a Service for the pods themselves and without templates of claims.</remarks>
public sealed class StatefulSetRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "statefulset";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var parameter = workspace.Get<Parameters>().Of(component);
        var set = PodWorkload.Of("StatefulSet", component, parameter);
        return new RenderedComponent(set, ExposedService.Of("statefulsetsExpose", component, parameter));
    }
}
