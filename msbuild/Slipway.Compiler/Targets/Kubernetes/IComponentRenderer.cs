using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Turns components of one type into the objects KubeVela's template for that type gives.</summary>
/// <remarks>Renderers have no state. They are listed by this interface; a new one needs no entry anywhere.</remarks>
public interface IComponentRenderer
{
    /// <summary>The component type.</summary>
    string Type { get; }

    /// <summary>Renders a component.</summary>
    /// <param name="component">The component; its properties may be malformed in any way, and a renderer never throws.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>The template's output and its further outputs.</returns>
    RenderedComponent Render(Component component, Workspace workspace);
}
