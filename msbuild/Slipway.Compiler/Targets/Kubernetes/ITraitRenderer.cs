using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Does what traits of one type do to the objects of their component.</summary>
/// <remarks>Renderers have no state. They are listed by this interface; a new one needs no entry anywhere.</remarks>
public interface ITraitRenderer
{
    /// <summary>The trait type.</summary>
    string Type { get; }

    /// <summary>Whether KubeVela has no such trait, so that for it too the trait is part of the component's objects.</summary>
    bool IsOfPlatform => false;

    /// <summary>Whether the trait holds for what later traits add too.</summary>
    bool HoldsForLater => false;

    /// <summary>Renders a trait.</summary>
    /// <param name="use">The trait where it is; its properties may be malformed in any way, and a renderer never throws.</param>
    /// <returns>The objects with what the trait does.</returns>
    RenderedComponent Render(TraitUse use);
}
