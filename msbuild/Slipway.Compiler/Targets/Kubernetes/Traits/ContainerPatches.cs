using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>A trait that changes containers by name: the one that its properties are about, or each of a list <c>containers</c>.</summary>
internal static class ContainerPatches
{
    /// <summary>Patches the containers.</summary>
    /// <param name="use">The trait.</param>
    /// <param name="marks">How the values are merged.</param>
    /// <param name="patch">What becomes of a container; it gets what the trait says of it and the container as it is.</param>
    /// <param name="fault">Why a container cannot be changed so; null where it can.</param>
    /// <returns>The objects; where there is no such container, what KubeVela says of that.</returns>
    public static RenderedComponent Apply(
        TraitUse use,
        PatchMarks marks,
        Func<JsonObject, JsonObject, JsonObject> patch,
        Func<JsonObject, string?>? fault = null
    )
    {
        var changes = use.Parameter["containers"] is JsonArray list
            ? [.. list.OfType<JsonObject>()]
            : new[] { use.Parameter };
        var patches = new JsonArray();
        var read = new Dictionary<string, JsonArray>(use.Rendered.Read, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var name = $"{change["containerName"]}" is { Length: > 0 } given ? given : use.Component.Name;
            var containers = (Workload.Containers(use.Rendered.Output) ?? []).OfType<JsonObject>().ToList();
            var own = containers.Find(container => $"{container["name"]}" == name);
            if (own is null)
                return use.Failed($"its pods have no container '{name}'{Named(containers)}");
            if (fault?.Invoke(own) is { } reason)
                return use.Failed(reason);
            if (!Reads(read, name, containers))
                return use.Failed(
                    $"traits before it have replaced values that others of them had read for container '{name}', and KubeVela finds the old and the new ones in conflict, so write the values into the component, or put the trait that replaces them last"
                );
            var changed = patch(change, own);
            changed["name"] = name;
            patches.Add((JsonNode)changed);
        }
        return use.Patched(Workload.WithPod(new JsonObject { ["containers"] = patches }), marks) with { Read = read };
    }

    /// <summary>What a trait reads must agree with what others have read for the same container.</summary>
    private static bool Reads(Dictionary<string, JsonArray> read, string name, IEnumerable<JsonObject> containers)
    {
        const string key = "containers";
        var now = new JsonObject { [key] = new JsonArray([.. containers.Select(container => container.DeepClone())]) };
        // An empty list agrees with every other.
        foreach (var owner in JsonNodes.Within(now).OfType<JsonObject>().ToList())
        {
            foreach (var (empty, _) in owner.Where(member => member.Value is JsonArray { Count: 0 }).ToList())
                owner.Remove(empty);
        }
        var merge = new PatchMerge(PatchMarks.None);
        var before = new JsonObject { [key] = read.GetValueOrDefault(name)?.DeepClone() };
        read[name] = merge.Merge(before, now)[key]!.DeepClone().AsArray();
        return merge.Conflict is null;
    }

    private static string Named(List<JsonObject> containers) =>
        containers.Count == 0
            ? ""
            : $", so write one that they have: {string.Join(", ", containers.Select(container => $"'{container["name"]}'"))}";
}
