using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>scaler</c>: the number of pods; the last one counts.</summary>
public sealed class ScalerRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = new(PatchMarks.Replacing("spec.replicas"));

    /// <inheritdoc />
    public string Type => "scaler";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.Patched(
            new JsonObject { ["spec"] = new JsonObject { ["replicas"] = use.Parameter["replicas"]?.DeepClone() } },
            Marks
        );
}
