using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Schema.Formats;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Objects;

/// <summary>What the API server rejects of a pod that several wrote: names that clash, and parts that miss their other half.</summary>
internal static class PodFaults
{
    /// <summary>Finds the faults of every pod in an object.</summary>
    /// <param name="node">The object.</param>
    /// <returns>Each fault: the name or path that it is about, and what is wrong, as the end of a sentence.</returns>
    public static IEnumerable<(string Word, string Reason)> Of(JsonObject node)
    {
        var all = JsonNodes.Within(node).OfType<JsonObject>().ToList();
        var claimed = all.SelectMany(one => Items(one, "volumeClaimTemplates"))
            .Select(claim => ObjectText.Of(claim["metadata"], "name"))
            .ToList();
        return all.Where(one => one["containers"] is JsonArray).SelectMany(pod => OfPod(pod, claimed));
    }

    private static IEnumerable<(string Word, string Reason)> OfPod(JsonObject pod, IEnumerable<string> claimed)
    {
        var volumes = Items(pod, "volumes").ToList();
        var names = volumes.Select(volume => Text(volume, "name")).Concat(claimed).ToHashSet(StringComparer.Ordinal);
        var containers = Items(pod, "containers").Concat(Items(pod, "initContainers")).ToList();
        return
        [
            .. volumes.SelectMany(OfVolume),
            .. Repeated(containers, "name")
                .Select(name => (name, $"two containers would be called '{name}', so give the trait's another name")),
            .. containers.SelectMany(container => OfContainer(container, names)),
            .. containers.SelectMany(OfResources),
        ];
    }

    private static IEnumerable<(string Word, string Reason)> OfVolume(JsonObject volume)
    {
        var name = Text(volume, "name");
        var sources = volume.Select(member => member.Key).Where(key => key != "name").ToList();
        if (sources.Count > 1)
            yield return (
                name,
                $"volume '{name}' would be {sources[0]} and {sources[1]} at once, so give the trait's another name"
            );
        if (name.Length > 0 && DnsName.Label.Fault(name) is { } fault)
            yield return (name, $"a volume would be called '{name}', which {fault}, so write {DnsName.Label.Meaning}");
    }

    /// <summary>What to write for a volume that is not there.</summary>
    private static string Meant(string mounted, HashSet<string> volumes) =>
        volumes.Count == 0 ? "so add the volume, or remove the mount"
        : NearestWord.Find(mounted, volumes) is { } nearest ? $"so write '{nearest}'"
        : $"so write one that they have: {string.Join(", ", volumes.Order(StringComparer.Ordinal))}";

    private static IEnumerable<(string Word, string Reason)> OfContainer(JsonObject container, HashSet<string> volumes)
    {
        var name = Text(container, "name");
        if (Text(container, "image").Length == 0)
            yield return (
                name,
                $"it adds a container '{name}' without an image, so write the name of one that the pods have"
            );
        foreach (var path in Repeated(Items(container, "volumeMounts"), "mountPath"))
            yield return (
                path,
                $"container '{name}' would mount two volumes at '{path}', so mount one of them elsewhere"
            );
        foreach (
            var mounted in Items(container, "volumeMounts")
                .Select(mount => Text(mount, "name"))
                .Distinct(StringComparer.Ordinal)
        )
        {
            if (mounted.Length > 0 && !volumes.Contains(mounted))
                yield return (
                    mounted,
                    $"container '{name}' would mount volume '{mounted}', which its pods do not have, {Meant(mounted, volumes)}"
                );
        }
        foreach (
            var variable in Items(container, "env")
                .Where(one => Text(one, "value").Length > 0 && one["valueFrom"] is not null)
        )
        {
            var called = Text(variable, "name");
            yield return (
                called,
                $"variable '{called}' of container '{name}' would have a value and a source, so remove one of the two"
            );
        }
    }

    /// <summary>Requests that are above the limits next to them.</summary>
    private static IEnumerable<(string Word, string Reason)> OfResources(JsonObject container)
    {
        if (container["resources"] is not JsonObject resources || resources["limits"] is not JsonObject limits)
            yield break;
        foreach (var (key, value) in resources["requests"] as JsonObject ?? [])
        {
            var (request, limit) = ($"{value}", $"{limits[key]}");
            if (Quantity.Read(request) > Quantity.Read(limit))
                yield return (
                    request,
                    $"container '{Text(container, "name")}' would request {request} {key} and be limited to {limit}, so raise the limit, or request less"
                );
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<JsonObject> items, string key) =>
        items
            .Select(item => Text(item, key))
            .Where(text => text.Length > 0)
            .GroupBy(text => text, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key);

    private static IEnumerable<JsonObject> Items(JsonObject owner, string key) =>
        (owner[key] as JsonArray ?? []).OfType<JsonObject>();

    private static string Text(JsonObject json, string key) => ObjectText.Of(json, key);
}
