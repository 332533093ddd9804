using System.Text.Json.Nodes;
using DiffPlex.Renderer;
using Slipway.Deploy.Applying;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Diffing;

/// <summary>What applying an object changes, as a unified diff.</summary>
internal static class ObjectDiff
{
    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";

    /// <summary>Renders a change.</summary>
    /// <returns>The diff; empty where no value changes.</returns>
    public static string Of(PlannedChange change, DiffText text)
    {
        var before = change.Live is null ? null : Shown(change.Live);
        // Of a new object the manifest says more than what the server would fill in.
        var after = Shown(change.Live is null || change.Result is null ? change.Object.Json : change.Result);
        SecretMask.Apply(before, after, text.IsSecretName);
        var identity = change.Object.Identity;
        var name = identity.Namespace.Length == 0 ? identity.Short : $"{identity.Namespace}/{identity.Short}";
        // A line break at the end would count as one more line.
        var (old, now) = (before is null ? "" : text.Write(before).TrimEnd('\n'), text.Write(after).TrimEnd('\n'));
        return old == now ? "" : UnidiffRenderer.GenerateUnidiff(old, now, $"cluster {name}", $"manifests {name}");
    }

    private static JsonObject Shown(JsonObject stored)
    {
        var json = StoredObject.Of(stored);
        json.Remove("status");
        // It repeats the whole object, secrets too.
        if (json.At("metadata", "annotations") is JsonObject annotations)
            annotations.Remove(LastApplied);
        return Sorted(json);
    }

    /// <summary>Members in one order, whatever order the server or the manifest has them in: a diff is of values.</summary>
    private static JsonObject Sorted(JsonObject json)
    {
        var first = new[] { "apiVersion", "kind", "metadata" };
        var sorted = new JsonObject();
        foreach (
            var name in first
                .Where(json.ContainsKey)
                .Concat(
                    json.Select(member => member.Key)
                        .Except(first, StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal)
                )
        )
            sorted[name] = SortedValue(json[name]);
        return sorted;
    }

    private static JsonNode? SortedValue(JsonNode? value) =>
        value switch
        {
            JsonObject json => Sorted(json),
            JsonArray list => new JsonArray([.. list.Select(SortedValue)]),
            _ => value?.DeepClone(),
        };
}
