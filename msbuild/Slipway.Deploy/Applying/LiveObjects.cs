using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Inventories;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Deploy.Applying;

/// <summary>The objects of a deployment as they are in the cluster: a list for each kind and namespace instead of a request for each object.</summary>
internal static class LiveObjects
{
    /// <summary>How many objects come in one answer.</summary>
    private const int Page = 500;

    /// <summary>Reads them.</summary>
    /// <param name="places">The kinds and namespaces to look at.</param>
    /// <param name="inventory">Whose objects are wanted.</param>
    /// <param name="client">The server.</param>
    /// <param name="cancellation">Stops between answers.</param>
    public static async Task<IReadOnlyDictionary<ObjectIdentity, JsonObject>> ReadAsync(
        IEnumerable<(ServedKind Kind, string Namespace)> places,
        InventoryName inventory,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var found = new ConcurrentDictionary<ObjectIdentity, JsonObject>();
        await Parallel.ForEachAsync(
            places.Distinct(),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = ClusterClient.Parallelism,
                CancellationToken = cancellation,
            },
            async (place, token) =>
            {
                var (kind, inNamespace) = place;
                var selector = Uri.EscapeDataString($"{InventoryName.Label}={inventory.LabelValue}");
                var list = $"{kind.PathOf(inNamespace)}?labelSelector={selector}&limit={Page}";
                var next = "";
                do
                {
                    var request = ClusterRequest.Get(list + next, $"{kind.Kind} objects");
                    var answer = await client.SendAsync(request, token);
                    if (answer.IsMissing)
                        return;
                    if (answer.Code == 410)
                    {
                        // The list changed too much for the rest of it: from the start again.
                        next = "";
                        continue;
                    }
                    if (!answer.IsSuccess)
                        throw client.Unexpected(request, answer);
                    foreach (var item in answer.Body.Items("items"))
                        found[IdentityOf(item, kind)] = item;
                    var rest = answer.Body.Text("metadata", "continue");
                    next = string.IsNullOrEmpty(rest) ? "" : $"&continue={Uri.EscapeDataString(rest)}";
                } while (next.Length > 0);
            }
        );
        return found;
    }

    private static ObjectIdentity IdentityOf(JsonObject item, ServedKind kind)
    {
        // Lists name the kind once, not at every item.
        item["apiVersion"] ??= kind.ApiVersion;
        item["kind"] ??= kind.Kind;
        return new ObjectIdentity(
            ApiGroup.Of(kind.ApiVersion),
            kind.Kind,
            item.Text("metadata", "namespace") ?? "",
            item.Text("metadata", "name") ?? ""
        );
    }
}
