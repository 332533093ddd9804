using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>json-patch</c>: the workload changed by the operations of a JSON Patch.</summary>
public sealed class JsonPatchRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "json-patch";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var operations = (use.Parameter["operations"] as JsonArray ?? []).OfType<JsonObject>();
        var patched = JsonPatch.Apply(use.Rendered.Output, operations, out var fault);
        return fault is null
            ? use.Changed(patched)
            : use.Failed($"{fault}, so write operations that fit the object as it is then");
    }
}
