using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>annotations</c>: annotations of the workload, and of its pods wherever its templates for them are; null removes one.</summary>
public sealed class AnnotationsRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "annotations";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.Changed(JsonMergePatch.Apply(use.Rendered.Output, Patch(use, use.Rendered.Output)));

    private static JsonObject Patch(TraitUse use, JsonObject workload)
    {
        var spec = new JsonObject();
        foreach (var key in (string[])["template", "jobTemplate"])
        {
            if (Workload.At(workload, "spec", key) is JsonObject template)
                spec[key] = Patch(use, template);
        }
        return new JsonObject { ["metadata"] = new JsonObject { ["annotations"] = use.Parameter.DeepClone() } }.With(
            "spec",
            spec.Count == 0 ? null : spec
        );
    }
}
