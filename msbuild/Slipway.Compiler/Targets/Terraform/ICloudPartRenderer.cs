using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>Turns components of one type into a part of a Terraform module.</summary>
/// <remarks>Renderers have no state. They are listed by this interface; a new one needs no entry anywhere.</remarks>
internal interface ICloudPartRenderer
{
    /// <summary>The component type.</summary>
    string Type { get; }

    /// <summary>Renders a component.</summary>
    /// <param name="component">The component; its properties may be malformed in any way, and a renderer never throws.</param>
    /// <param name="asks">Whether Terraform has someone to ask for what the spec does not say; otherwise the module finds it out.</param>
    /// <returns>Its part of the module.</returns>
    CloudPart Render(Component component, bool asks);
}
