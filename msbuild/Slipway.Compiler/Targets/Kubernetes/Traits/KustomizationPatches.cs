using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>Patches of a component's Kustomization.</summary>
internal static class KustomizationPatches
{
    /// <summary>Adds the patches of a trait.</summary>
    /// <param name="use">The trait.</param>
    /// <param name="key">Where it has them.</param>
    public static RenderedComponent Apply(TraitUse use, string key)
    {
        var spec = new JsonObject().With("patches", use.Parameter[key]?.DeepClone());
        return use.Patched(new JsonObject { ["spec"] = spec }, PatchMarks.None);
    }
}
