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
        if (IsBlurred(use))
            return use.Failed(
                "an init-container before it leaves 'mountName' out, and KubeVela cannot tell the two folders apart; write 'mountName' in both"
            );
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

    /// <summary>
    /// Where a name came from a default, KubeVela does not find it again, and merges mounts by position: that works only where
    /// the first mount is the same.
    /// </summary>
    private static bool IsBlurred(TraitUse use)
    {
        var twins = use
            .Component.Traits.TakeWhile(trait => trait != use.Trait)
            .Where(trait => trait.Type == use.Trait.Type);
        if (!twins.Any(trait => trait.Properties["mountName"] is null))
            return false;
        var own = Workload
            .Containers(use.Rendered.Output)
            ?.OfType<JsonObject>()
            .FirstOrDefault(container => $"{container["name"]}" == use.Component.Name);
        var first = (own?["volumeMounts"] as JsonArray)?.FirstOrDefault() as JsonObject;
        return $"{first?["name"]}" != $"{use.Parameter["mountName"]}"
            || $"{first?["mountPath"]}" != $"{use.Parameter["appMountPath"]}";
    }

    private static JsonObject Mount(JsonObject folder, JsonNode? path) =>
        folder.DeepClone().AsObject().With("mountPath", path?.DeepClone());
}
