using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>k8s-update-strategy</c>: how pods are replaced, for the kind that the trait names.</summary>
/// <remarks>A strategy that the kind does not have changes nothing.</remarks>
public sealed class UpdateStrategyRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = new(
        PatchMarks.Replacing("spec.strategy"),
        PatchMarks.Replacing("spec.updateStrategy")
    );

    /// <inheritdoc />
    public string Type => "k8s-update-strategy";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var strategy = use.Parameter["strategy"] as JsonObject ?? [];
        var (key, foreign, parts) = $"{use.Parameter["targetKind"]}" switch
        {
            "StatefulSet" => ("updateStrategy", "Recreate", new[] { "partition" }),
            "DaemonSet" => ("updateStrategy", "Recreate", ["maxSurge", "maxUnavailable"]),
            _ => ("strategy", "OnDelete", ["maxSurge", "maxUnavailable"]),
        };
        var type = $"{strategy["type"]}";
        if (type == foreign)
            return use.Rendered;
        var patch = new JsonObject().Taking(strategy, "type");
        if (type == "RollingUpdate")
        {
            if (strategy["rollingStrategy"] is not JsonObject rolling)
                return use.Failed("a rolling update needs 'rollingStrategy', which may be {}");
            patch["rollingUpdate"] = new JsonObject().Taking(rolling, parts);
        }
        return use.Patched(new JsonObject { ["spec"] = new JsonObject { [key] = patch } }, Marks);
    }
}
