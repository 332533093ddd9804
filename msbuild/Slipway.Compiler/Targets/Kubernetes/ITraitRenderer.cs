using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Adds what traits of one type add to the objects of their component.</summary>
/// <remarks>Renderers have no state. They are listed by this interface; a new one needs no entry anywhere.</remarks>
public interface ITraitRenderer
{
    /// <summary>The trait type.</summary>
    string Type { get; }

    /// <summary>Renders a trait.</summary>
    /// <param name="trait">The trait; its properties may be malformed in any way, and a renderer never throws.</param>
    /// <param name="component">The component it is put on.</param>
    /// <param name="rendered">The component's objects, which may be changed in place.</param>
    /// <returns>The objects with what the trait adds.</returns>
    RenderedComponent Render(Trait trait, Component component, RenderedComponent rendered);
}
