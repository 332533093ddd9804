using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>worker</c>: a Deployment that takes no requests.</summary>
public sealed class WorkerRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "worker";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace) =>
        new(PodWorkload.Of("Deployment", component, workspace.Get<Parameters>().Of(component)), []);
}
