using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>volumes</c>, deprecated: volumes of the pods, which nothing mounts.</summary>
public sealed class VolumesRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ByName($"{PatchMarks.Pod}.volumes");

    /// <inheritdoc />
    public string Type => "volumes";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.Patched(
            Workload.WithPod(
                new JsonObject
                {
                    ["volumes"] = PodVolumes.Of(new JsonObject().Taking(use.Parameter, "volumes"))?.Sources ?? [],
                }
            ),
            Marks
        );
}
