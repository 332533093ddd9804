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
        if (Blurs(use) is { } blurred)
            return use.Failed(blurred);
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
        var rendered = use.On(use.Rendered with { HasUnnamedFolder = false }).Patched(Workload.WithPod(pod), Marks);
        return rendered with
        {
            HasUnnamedFolder = use.Rendered.HasUnnamedFolder || use.Trait.Properties["mountName"] is null,
        };
    }

    /// <summary>
    /// Where a name comes from a default, KubeVela does not find it again, and merges mounts by position: that works only where
    /// the first mount is the same.
    /// </summary>
    private static string? Blurs(TraitUse use)
    {
        var isOwn = use.Trait.Properties["mountName"] is null;
        var isTwins = use
            .Component.Traits.TakeWhile(trait => trait != use.Trait)
            .Any(trait => trait.Type == use.Trait.Type && trait.Properties["mountName"] is null);
        var container = Workload
            .Containers(use.Rendered.Output)
            ?.OfType<JsonObject>()
            .FirstOrDefault(one => $"{one["name"]}" == use.Component.Name);
        if (
            !(isOwn || isTwins)
            || (container?["volumeMounts"] as JsonArray)?.FirstOrDefault() is not JsonObject first
            || $"{first["name"]}" == $"{use.Parameter["mountName"]}"
                && $"{first["mountPath"]}" == $"{use.Parameter["appMountPath"]}"
        )
            return null;
        return isTwins
            ? "an init-container before it leaves 'mountName' out, and KubeVela cannot tell the two folders apart; write 'mountName' in both"
            : $"without 'mountName', KubeVela takes the container's first volume, '{first["name"]}', for the folder, so write 'mountName' with a name of its own";
    }

    private static JsonObject Mount(JsonObject folder, JsonNode? path) =>
        folder.DeepClone().AsObject().With("mountPath", path?.DeepClone());
}
