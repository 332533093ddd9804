using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>lifecycle</c>: what is done to every container, those of later traits too, after its start and before its end.</summary>
public sealed class LifecycleRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "lifecycle";

    /// <inheritdoc />
    public bool HoldsForLater => true;

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var containers = (Workload.Containers(use.Rendered.Output) ?? []).Select(_ => new JsonObject
        {
            ["lifecycle"] = new JsonObject().Taking(use.Parameter, "postStart", "preStop"),
        });
        var pod = new JsonObject { ["containers"] = new JsonArray([.. containers]) };
        return use.Patched(Workload.WithPod(pod), PatchMarks.None);
    }
}
