using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>init-container</c>: a container that runs first, and a folder that it shares with the component's own.</summary>
public sealed class InitContainerRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ByName(
        PatchMarks.Containers,
        $"{PatchMarks.Pod}.initContainers",
        $"{PatchMarks.Pod}.volumes"
    );

    /// <inheritdoc />
    public string Type => "init-container";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var parameter = use.Parameter;
        var folder = new JsonObject().With("name", parameter["mountName"]?.DeepClone());
        var more = (parameter["extraVolumeMounts"] as JsonArray ?? []).Select(mount => mount?.DeepClone());
        var first = new JsonObject()
            .Taking(parameter, "name", "image", "imagePullPolicy")
            .With("command", parameter["cmd"]?.DeepClone())
            .Taking(parameter, "args", "env")
            .With("volumeMounts", new JsonArray([Mount(folder, parameter["initMountPath"]), .. more]));
        var own = new JsonObject
        {
            ["name"] = use.Component.Name,
            ["volumeMounts"] = new JsonArray(Mount(folder, parameter["appMountPath"])),
        };
        var pod = new JsonObject
        {
            ["containers"] = new JsonArray(own),
            ["initContainers"] = new JsonArray(first),
            ["volumes"] = new JsonArray(folder.DeepClone().AsObject().With("emptyDir", new JsonObject())),
        };
        return use.Patched(Workload.WithPod(pod), Marks);
    }

    private static JsonObject Mount(JsonObject folder, JsonNode? path) =>
        folder.DeepClone().AsObject().With("mountPath", path?.DeepClone());
}
