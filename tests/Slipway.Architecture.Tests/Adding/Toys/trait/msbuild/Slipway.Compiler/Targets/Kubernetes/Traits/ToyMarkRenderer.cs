using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>toy-mark</c>: an annotation on the workload.</summary>
public sealed class ToyMarkRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "toy-mark";

    /// <inheritdoc />
    public RenderedComponent Render(Trait trait, Component component, RenderedComponent rendered)
    {
        var metadata = rendered.Output["metadata"] as JsonObject ?? [];
        metadata["annotations"] = new JsonObject { ["toys.example.com/mark"] = trait.Properties.Text("text")?.Text };
        rendered.Output["metadata"] = metadata.Parent is null ? metadata : metadata.DeepClone();
        return rendered;
    }
}
