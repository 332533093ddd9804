using System.Collections.Concurrent;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Options;
using Slipway.Deploy.Readiness;
using Slipway.Kinds.Naming;

namespace Slipway.Deploy.Applying;

/// <summary>Deletes objects that a deployment made and no longer wants. What holds data stays, and so does what is not its own.</summary>
internal sealed class Pruning(ClusterClient client, ServedKinds served, DeployOptions options, DeployLog log)
{
    private readonly InventoryName inventory = new(options.Namespace, options.Name);

    /// <summary>Whether an object is deleted without anyone asking for it by its kind.</summary>
    public bool IsKept(ObjectIdentity identity) =>
        LiveState.Kind(identity).HoldsData && !options.DeleteKinds.Contains(identity.Kind);

    /// <summary>Deletes objects that do not wait for each other.</summary>
    /// <returns>Those that are kept, and stay listed.</returns>
    public async Task<IReadOnlyCollection<InventoryEntry>> DeleteAsync(
        IReadOnlyList<InventoryEntry> entries,
        CancellationToken cancellation
    )
    {
        var kept = new ConcurrentBag<InventoryEntry>();
        await Parallel.ForEachAsync(
            entries,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = ClusterClient.Parallelism,
                CancellationToken = cancellation,
            },
            async (entry, token) =>
            {
                if (!await DeleteAsync(entry, token))
                    kept.Add(entry);
            }
        );
        return kept;
    }

    /// <summary>Deletes an object.</summary>
    /// <param name="entry">The object.</param>
    /// <param name="cancellation">Stops the requests.</param>
    /// <returns>True where it is deleted or was gone already, or is none of ours any more; false where it is kept, and stays listed.</returns>
    public async Task<bool> DeleteAsync(InventoryEntry entry, CancellationToken cancellation)
    {
        var identity = entry.Identity;
        var live = await FindAsync(entry, cancellation);
        if (live is null)
            return true;
        var (path, json) = live.Value;
        var owner = json.Text("metadata", "labels", InventoryName.Label);
        if (owner != inventory.LabelValue || !StoredObject.IsOurs(json))
        {
            var reason =
                owner is null || owner == inventory.LabelValue
                    ? "something else has created it again"
                    : $"it belongs to '{owner}' now";
            log.Warn(DeployDiagnostics.LeftAlone.With(identity, reason));
            return true;
        }
        if (IsKept(identity))
        {
            log.Say($"{identity.Short} kept: it may hold data (SlipwayDeleteKinds={identity.Kind} deletes it)");
            return false;
        }
        var request = ClusterRequest.Delete(path, json.Text("metadata", "uid") ?? "", identity.ToString());
        var answer = await client.SendAsync(request, cancellation);
        // 409: another object has taken its name in this very moment.
        if (!answer.IsSuccess && !answer.IsMissing && answer.Code != 409)
            throw client.Unexpected(request, answer);
        log.Say($"{identity.Short} deleted");
        return true;
    }

    /// <summary>Whether an object that was deleted is still there: something may want to tidy up first.</summary>
    public async Task<bool> IsGoingAsync(InventoryEntry entry, CancellationToken cancellation) =>
        await FindAsync(entry, cancellation) is { } live && live.Json.Text("metadata", "deletionTimestamp") is not null;

    private async Task<(string Path, System.Text.Json.Nodes.JsonObject Json)?> FindAsync(
        InventoryEntry entry,
        CancellationToken cancellation
    )
    {
        var kind = await served.FindAsync(entry.ApiVersion, entry.Identity.Kind, cancellation);
        if (kind is null)
            return null;
        var path = kind.PathOf(entry.Identity.Namespace, entry.Identity.Name);
        var request = ClusterRequest.Get(path, entry.Identity.ToString());
        var answer = await client.SendAsync(request, cancellation);
        if (answer.IsMissing)
            return null;
        return answer.IsSuccess ? (path, answer.Body) : throw client.Unexpected(request, answer);
    }
}
