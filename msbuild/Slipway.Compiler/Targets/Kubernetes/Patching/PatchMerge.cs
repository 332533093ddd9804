using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Patching;

/// <summary>Merges the patch of a trait into a workload, as KubeVela does.</summary>
/// <remarks>
/// Values that both have must be equal. Items of lists with a key are merged by it, and new ones come last; without a key they
/// are merged by position, and a list that is longer than the patch's does not fit it.
/// </remarks>
/// <param name="marks">What the patch says of its values.</param>
/// <param name="prefers">For a value that both have, by its path: whether the patch's counts; null where they must be equal.</param>
internal sealed class PatchMerge(PatchMarks marks, Func<string, bool?>? prefers = null)
{
    /// <summary>Why the patch does not fit; null where it does.</summary>
    public string? Conflict { get; private set; }

    /// <summary>Merges a patch into a workload.</summary>
    /// <returns>A new object; what does not fit is as the workload has it.</returns>
    public JsonObject Merge(JsonObject workload, JsonObject patch) => Merged(workload, patch, "", key: null);

    private JsonNode? Merged(JsonNode? own, JsonNode? patch, string path, string? key)
    {
        if (own is null || patch is null)
            return (own ?? patch)?.DeepClone();
        return (own, patch) switch
        {
            (JsonObject one, JsonObject other) => Merged(one, other, path, key),
            (JsonArray one, JsonArray other) => Merged(one, other, path, key),
            _ when JsonNode.DeepEquals(own, patch) => own.DeepClone(),
            _ => Clash(own, patch, path),
        };
    }

    private JsonObject Merged(JsonObject own, JsonObject patch, string path, string? key)
    {
        var merged = own.DeepClone().AsObject();
        foreach (var (name, value) in patch)
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            var mark = marks.At(at);
            merged[name] =
                mark?.Replaces == true && value is not null
                    ? value.DeepClone()
                    : Merged(own[name], value, at, mark?.Key ?? key);
        }
        return merged;
    }

    private JsonArray Merged(JsonArray own, JsonArray patch, string path, string? key)
    {
        var keyed = key is null ? [] : patch.OfType<JsonObject>().Where(item => item[key] is not null).ToList();
        if (key is not null && (keyed.Count > 0 || patch.Count == 0))
            return Positions(own, Aligned(own, keyed, key), path, key);
        if (own.Count <= patch.Count || marks.At(path)?.IsOpen == true)
            return Positions(own, [.. patch], path, key);
        Conflict ??=
            $"'{path}' has {own.Count} items there, and the trait changes lists of {patch.Count}, so write it before the traits that add items";
        return own.DeepClone().AsArray();
    }

    private JsonArray Positions(JsonArray own, List<JsonNode?> patch, string path, string? key)
    {
        var items = Enumerable.Range(0, Math.Max(own.Count, patch.Count));
        return new JsonArray([
            .. items.Select(at => Merged(own.ElementAtOrDefault(at), patch.ElementAtOrDefault(at), path, key)),
        ]);
    }

    /// <summary>The patch's items at the places of those of the workload with the same key; of two with one key the last.</summary>
    private static List<JsonNode?> Aligned(JsonArray own, List<JsonObject> patch, string key)
    {
        var last = patch
            .GroupBy(item => item[key]!.ToJsonString(), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        var aligned = new List<JsonNode?>();
        foreach (var item in own.OfType<JsonObject>().Where(item => item[key] is not null))
            aligned.Add(last.Remove(item[key]!.ToJsonString(), out var same) ? same : new JsonObject());
        aligned.AddRange(patch.Where(last.ContainsValue));
        return aligned;
    }

    private JsonNode Clash(JsonNode own, JsonNode patch, string path)
    {
        if (prefers?.Invoke(path) is { } preferred)
            return (preferred ? patch : own).DeepClone();
        Conflict ??=
            $"'{path}' is {Shown(own)} there already, and the trait sets {Shown(patch)}, so remove one of the two, or give both the same value";
        return own.DeepClone();
    }

    private static string Shown(JsonNode node) =>
        node switch
        {
            JsonObject => "an object",
            JsonArray => "a list",
            _ => node.ToJsonString() is { Length: <= 60 } text ? text : "another value",
        };
}
