using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>topologyspreadconstraints</c>: how evenly the pods are spread.</summary>
public sealed class TopologySpreadConstraintsRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "topologyspreadconstraints";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var pod = new JsonObject().With("topologySpreadConstraints", use.Parameter["constraints"]?.DeepClone());
        return use.Patched(Workload.WithPod(pod), PatchMarks.None);
    }
}
