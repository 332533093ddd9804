using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>affinity</c>: which nodes the pods run on, and near which other pods; Kubernetes has longer names for the keys.</summary>
public sealed class AffinityRenderer : ITraitRenderer
{
    private const string Later = "DuringSchedulingIgnoredDuringExecution";

    /// <inheritdoc />
    public string Type => "affinity";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var affinity = new JsonObject();
        foreach (var key in (string[])["podAffinity", "podAntiAffinity", "nodeAffinity"])
        {
            if (use.Parameter[key] is JsonObject given)
                affinity[key] = new JsonObject()
                    .With($"required{Later}", given["required"]?.DeepClone())
                    .With($"preferred{Later}", given["preferred"]?.DeepClone());
        }
        var pod = new JsonObject()
            .With("affinity", affinity.Count == 0 ? null : affinity)
            .Taking(use.Parameter, "tolerations");
        return use.Patched(Workload.WithPod(pod), PatchMarks.None);
    }
}
