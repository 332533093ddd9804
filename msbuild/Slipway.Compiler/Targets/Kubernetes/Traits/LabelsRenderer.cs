using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>labels</c>: labels of the workload, and of its pods where it has a template for them; null removes one.</summary>
/// <remarks>The pods of a CronJob, whose template is further down, get none.</remarks>
public sealed class LabelsRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "labels";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var patch = new JsonObject { ["metadata"] = Labels(use) };
        if (Workload.At(use.Rendered.Output, "spec", "template") is not null)
            patch["spec"] = new JsonObject { ["template"] = new JsonObject { ["metadata"] = Labels(use) } };
        return use.Changed(JsonMergePatch.Apply(use.Rendered.Output, patch));
    }

    private static JsonObject Labels(TraitUse use) => new() { ["labels"] = use.Parameter.DeepClone() };
}
