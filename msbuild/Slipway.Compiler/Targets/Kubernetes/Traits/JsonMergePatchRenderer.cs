using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>json-merge-patch</c>: the workload changed by a JSON Merge Patch.</summary>
public sealed class JsonMergePatchRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "json-merge-patch";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.Changed(JsonMergePatch.Apply(use.Rendered.Output, use.Parameter));
}
