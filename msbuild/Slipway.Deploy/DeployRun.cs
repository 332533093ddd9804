using Slipway.Deploy.Applying;
using Slipway.Deploy.Checks;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Deploy.Readiness;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy;

/// <summary>One deploy: look, plan, apply in order, wait, tidy up.</summary>
public static class DeployRun
{
    /// <summary>Deploys. Where nothing differs, nothing is written.</summary>
    /// <param name="source">The manifests.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="cancellation">Stops the deploy; the same deploy goes on from there another time.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="DiagnosticException">The cluster is not as the manifests want it.</exception>
    public static async Task<DeployOutcome> RunAsync(
        ManifestSource source,
        DeployOptions options,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        await using var session = await DeploySession.OpenAsync(options, cancellation);
        var (client, served, store) = session;
        var manifests = await Manifests.CheckAsync(source, options, mayCreate: true, served, client, log, cancellation);
        var deadline = new Deadline(options.TimeLimit);
        var rollout = new Rollout(client, options, deadline, log);
        var pruning = new Pruning(client, served, options, log);
        while (true)
        {
            var inventory = await GuardWatch.FreeAsync(store, options, deadline, log, cancellation);
            var plan = await ChangePlan.MakeAsync(
                manifests,
                inventory,
                store.Name,
                options.ForceConflicts,
                client,
                cancellation
            );
            var listed = manifests.Entries.Concat(plan.Leaving);
            if (IsDone(plan, inventory, manifests, pruning))
            {
                await rollout.RunAsync(plan, () => Task.CompletedTask, cancellation);
                return Outcome(plan, plan.Leaving.Count);
            }
            await using var guard = await InventoryGuard.TakeAsync(
                store,
                inventory,
                Inventory.Sort(listed),
                options,
                cancellation
            );
            // Another deploy was quicker: what it left has to be looked at again.
            if (guard is null)
                continue;
            EndedRuns.Warn(plan, log);
            var kept = await GuardedAsync(guard, plan, rollout, pruning, cancellation);
            served.Forget();
            await guard.ReleaseAsync(Inventory.Sort(manifests.Entries.Concat(kept)), cancellation);
            return Outcome(plan, kept.Count);
        }
    }

    /// <summary>Rolls out and prunes while no other deploy does.</summary>
    /// <returns>What left the manifests and is kept.</returns>
    private static async Task<IReadOnlyList<InventoryEntry>> GuardedAsync(
        InventoryGuard guard,
        ChangePlan plan,
        Rollout rollout,
        Pruning pruning,
        CancellationToken cancellation
    )
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, guard.Lost);
        var kept = new List<InventoryEntry>();
        try
        {
            await rollout.RunAsync(plan, PruneAsync, both.Token);
        }
        catch (OperationCanceledException) when (guard.Lost.IsCancellationRequested)
        {
            throw guard.LostFault();
        }
        catch (DiagnosticException exception) when (!DeployDiagnostics.IsUnreachable(exception))
        {
            // What looks like a failure may be the work of another deploy that took over.
            await guard.CheckAsync(cancellation);
            throw;
        }
        return kept;

        async Task PruneAsync()
        {
            foreach (
                var rank in plan
                    .Leaving.GroupBy(entry => LiveState.Kind(entry.Identity).Rank)
                    .OrderByDescending(rank => rank.Key)
            )
                kept.AddRange(await pruning.DeleteAsync([.. rank], both.Token));
        }
    }

    /// <summary>Whether the cluster is as the manifests want it, so that nothing is to be written.</summary>
    private static bool IsDone(ChangePlan plan, Inventory inventory, Manifests manifests, Pruning pruning) =>
        plan.Changes.All(change => change.Kind == ChangeKind.None)
        && plan.Leaving.All(entry => pruning.IsKept(entry.Identity))
        && inventory.Holder is null
        && inventory.Lists(Inventory.Sort(manifests.Entries.Concat(plan.Leaving)));

    private static DeployOutcome Outcome(ChangePlan plan, int kept) =>
        new(plan.Created, plan.Changed, plan.Unchanged, plan.Leaving.Count - kept, kept);
}
