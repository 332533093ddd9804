using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>toy-mark</c>: an annotation on the workload.</summary>
public sealed class ToyMarkRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "toy-mark";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var metadata = use.Rendered.Output["metadata"] as JsonObject ?? [];
        metadata["annotations"] = new JsonObject { ["toys.example.com/mark"] = $"{use.Parameter["text"]}" };
        use.Rendered.Output["metadata"] = metadata.Parent is null ? metadata : metadata.DeepClone();
        return use.Rendered;
    }
}
