using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Patching;

/// <summary>The pod that a patch is about.</summary>
internal static class PatchedPod
{
    /// <summary>Whether a patch adds volumes to the pods, or mounts to the first of their containers.</summary>
    public static bool AddsVolumes(JsonObject patch) =>
        patch["spec"]?["template"]?["spec"] is JsonObject pod
        && (
            pod["volumes"] is JsonArray { Count: > 0 }
            || (pod["containers"] as JsonArray)?.FirstOrDefault() is JsonObject first
                && first["name"] is null
                && first["volumeMounts"] is JsonArray { Count: > 0 }
        );
}
