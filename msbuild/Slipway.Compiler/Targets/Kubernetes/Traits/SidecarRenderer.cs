using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>sidecar</c>: a further container.</summary>
public sealed class SidecarRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ByName(PatchMarks.Containers);

    /// <inheritdoc />
    public string Type => "sidecar";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var parameter = use.Parameter;
        var container = new JsonObject()
            .Taking(parameter, "name", "image")
            .With("command", parameter["cmd"]?.DeepClone())
            .Taking(parameter, "args", "env")
            .With("volumeMounts", Mounts(parameter))
            .Taking(parameter, "livenessProbe", "readinessProbe");
        return use.Patched(Workload.WithPod(new JsonObject { ["containers"] = new JsonArray(container) }), Marks);
    }

    private static JsonArray? Mounts(JsonObject parameter) =>
        parameter["volumes"] is JsonArray volumes
            ? new JsonArray([
                .. volumes
                    .OfType<JsonObject>()
                    .Select(volume =>
                        new JsonObject().Taking(volume, "name").With("mountPath", volume["path"]?.DeepClone())
                    ),
            ])
            : null;
}
