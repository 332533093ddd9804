using Slipway.Compiler.NormalForms;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>raw</c>: the properties are the object.</summary>
public sealed class RawRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "raw";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace) =>
        new(workspace.Get<Parameters>().Of(component), []) { IsMade = false };
}
