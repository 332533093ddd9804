using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>pvc</c>, deprecated: a claim, and where the only container sees it.</summary>
public sealed class PvcRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = new(
        PatchMarks.Named($"{PatchMarks.Containers}.volumeMounts"),
        PatchMarks.Named($"{PatchMarks.Containers}.volumeDevices"),
        PatchMarks.Named($"{PatchMarks.Pod}.volumes")
    );

    /// <inheritdoc />
    public string Type => "pvc";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var volumes = (use.Parameter["volumesToMount"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var (list, path) =
            $"{use.Parameter["volumeMode"]}" == "Block"
                ? ("volumeDevices", "devicePath")
                : ("volumeMounts", "mountPath");
        if (volumes.Find(volume => volume[path] is null) is { } lost)
            return use.Failed(
                $"the volume '{lost["name"]}' has no '{path}', so write where it appears in the container"
            );
        var claim = new JsonObject().Taking(use.Parameter, "claimName");
        var sources = volumes.Select(volume =>
            new JsonObject().Taking(volume, "name").With("persistentVolumeClaim", claim.DeepClone())
        );
        var container = new JsonObject
        {
            [list] = new JsonArray([.. volumes.Select(volume => new JsonObject().Taking(volume, "name", path))]),
        };
        var pod = new JsonObject
        {
            ["containers"] = new JsonArray(container),
            ["volumes"] = new JsonArray([.. sources]),
        };
        var rendered = use.Patched(Workload.WithPod(pod), Marks);
        return use.On(rendered).With("claim", ClaimObject.Of(use.Parameter["claimName"], use.Parameter, "8Gi"));
    }
}
