using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Slipway.Deploy.Checks;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Objects;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Applying;

/// <summary>What a deploy would do: the server is asked for every object, and nothing is stored.</summary>
/// <param name="Changes">What applying the objects does, in their order.</param>
/// <param name="Leaving">What the inventory lists and the manifests no longer hold.</param>
internal sealed record ChangePlan(IReadOnlyList<PlannedChange> Changes, IReadOnlyList<InventoryEntry> Leaving)
{
    /// <summary>How many objects are new.</summary>
    public int Created => Changes.Count(change => change.Kind == ChangeKind.Create);

    /// <summary>How many objects change.</summary>
    public int Changed => Changes.Count(change => change.Kind is ChangeKind.Change or ChangeKind.Adopt);

    /// <summary>How many objects are as they are to be.</summary>
    public int Unchanged => Changes.Count(change => change.Kind == ChangeKind.None);

    /// <summary>Asks the server.</summary>
    /// <exception cref="DiagnosticException">Objects are rejected, or others own fields of them; each is reported.</exception>
    public static async Task<ChangePlan> MakeAsync(
        Manifests manifests,
        Inventory inventory,
        InventoryName name,
        bool force,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var objects = manifests.Objects;
        var places = objects.Where(manifests.IsAskable).Select(one => (one.Served, one.Identity.Namespace));
        var live = await LiveObjects.ReadAsync(places, name, client, cancellation);
        var changes = new PlannedChange[objects.Count];
        var faults = new ConcurrentDictionary<int, Diagnostic>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, objects.Count),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = ClusterClient.Parallelism,
                CancellationToken = cancellation,
            },
            async (at, token) =>
            {
                var one = objects[at];
                if (!manifests.IsAskable(one))
                {
                    changes[at] = new PlannedChange(one, ChangeKind.Create, null, null);
                    return;
                }
                var (change, fault) = await AskAsync(
                    one,
                    live.GetValueOrDefault(one.Identity),
                    name,
                    force,
                    client,
                    token
                );
                if (fault is null)
                    changes[at] = change!;
                else
                    faults[at] = fault;
            }
        );
        if (!faults.IsEmpty)
            throw new DiagnosticException([.. faults.OrderBy(pair => pair.Key).Select(pair => pair.Value)]);
        var kept = objects.Select(one => one.Identity).ToHashSet();
        return new ChangePlan(changes, [.. inventory.Entries.Where(entry => !kept.Contains(entry.Identity))]);
    }

    private static async Task<(PlannedChange? Change, Diagnostic? Fault)> AskAsync(
        DeployObject one,
        JsonObject? live,
        InventoryName name,
        bool force,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var purpose = one.Identity.ToString();
        var answer = await client.SendAsync(
            ClusterRequest.Apply(one.Path, one.Json, purpose, isDryRun: true, force),
            cancellation
        );
        if (!answer.IsSuccess && !answer.RefusesDryRun)
            return (null, ApplyFault.Of(one.Identity, answer));
        if (answer.IsCreated)
            return (new PlannedChange(one, ChangeKind.Create, null, answer.Body), null);
        // What cannot be tried has to be done to see what it does.
        var result = answer.IsSuccess ? answer.Body : null;
        if (live is null)
        {
            var found = await client.SendAsync(ClusterRequest.Get(one.Path, purpose), cancellation);
            if (!found.IsSuccess)
                return (new PlannedChange(one, ChangeKind.Create, null, result), null);
            live = found.Body;
        }
        var owner = live.Text("metadata", "labels", InventoryName.Label);
        if (owner is not null && owner != name.LabelValue && !force)
            return (null, DeployDiagnostics.OtherInventory.With(one.Identity, owner));
        var kind = result is null ? ChangeKind.Change : StoredObject.Compare(live, result);
        return (new PlannedChange(one, kind, live, result), null);
    }
}
