using Slipway.Deploy.Applying;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy;

/// <summary>Deletes what a deployment made, by its inventory; no manifests are needed.</summary>
public static class DeleteRun
{
    /// <summary>Deletes, in the reverse of the order of deploying, and waits until the objects are gone.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="cancellation">Stops between objects; the same command goes on from there another time.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="DiagnosticException">Another deploy is in progress, or objects do not go.</exception>
    public static async Task<DeployOutcome> RunAsync(
        DeployOptions options,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        await using var session = await DeploySession.OpenAsync(options, cancellation);
        var (client, served, store) = session;
        var deadline = new Deadline(options.TimeLimit);
        var pruning = new Pruning(client, served, options, log);
        while (true)
        {
            var inventory = await GuardWatch.FreeAsync(store, options, deadline, log, cancellation);
            if (inventory.Entries.All(entry => pruning.IsKept(entry.Identity)) && inventory.Holder is null)
            {
                if (inventory.Version is not null && inventory.Entries.Count == 0)
                    await store.DeleteAsync(cancellation);
                return new DeployOutcome(0, 0, 0, 0, inventory.Entries.Count);
            }
            await using var guard = await InventoryGuard.TakeAsync(
                store,
                inventory,
                inventory.Entries,
                options,
                cancellation
            );
            if (guard is null)
                continue;
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, guard.Lost);
            try
            {
                var order = await DeleteOrder.OfAsync(inventory.Entries, store.Name, served, client, both.Token);
                var kept = await DeleteAsync(order, pruning, options, deadline, both.Token);
                await guard.ReleaseAsync(Inventory.Sort(kept), cancellation);
                return new DeployOutcome(0, 0, 0, inventory.Entries.Count - kept.Count, kept.Count);
            }
            catch (OperationCanceledException) when (guard.Lost.IsCancellationRequested)
            {
                throw guard.LostFault();
            }
        }
    }

    /// <summary>Deletes objects.</summary>
    /// <returns>What is kept.</returns>
    private static async Task<List<InventoryEntry>> DeleteAsync(
        IReadOnlyList<InventoryEntry> order,
        Pruning pruning,
        DeployOptions options,
        Deadline deadline,
        CancellationToken cancellation
    )
    {
        var kept = new List<InventoryEntry>();
        var going = new List<InventoryEntry>();
        foreach (var entry in order)
            (await pruning.DeleteAsync(entry, cancellation) ? going : kept).Add(entry);
        while (true)
        {
            var left = new List<InventoryEntry>();
            foreach (var entry in going)
            {
                if (await pruning.IsGoingAsync(entry, cancellation))
                    left.Add(entry);
            }
            if (left.Count == 0)
                return kept;
            if (deadline.IsOver)
                throw DeployDiagnostics
                    .NotGone.With(deadline.Seconds, string.Join(", ", left.Select(entry => entry.Identity)))
                    .ToException();
            going = left;
            await Task.Delay(options.Pace, cancellation);
        }
    }
}
