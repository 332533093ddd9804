using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>A further object of a component.</summary>
/// <param name="Key">What the template calls it.</param>
/// <param name="Json">The object.</param>
/// <param name="Type">The type of the trait that makes it; KubeVela's own word where the component does.</param>
public sealed record RenderedOutput(string Key, JsonObject Json, string Type = RenderedOutput.OfComponent)
{
    /// <summary>What KubeVela says of the objects that a component's own template makes.</summary>
    public const string OfComponent = "AuxiliaryWorkload";
}
