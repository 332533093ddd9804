using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>podsecuritycontext</c>: the rights of the pods.</summary>
public sealed class PodSecurityContextRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "podsecuritycontext";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var context = new JsonObject()
            .Taking(use.Parameter, "runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup")
            .Taking(use.Parameter, "seccompProfile", "appArmorProfile");
        return use.Patched(Workload.WithPod(new JsonObject { ["securityContext"] = context }), PatchMarks.None);
    }
}
