using System.Collections.Concurrent;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Options;
using Slipway.Deploy.Readiness;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Applying;

/// <summary>Applies objects in their order: each when what it waits for is ready, and then sees all of them become ready.</summary>
internal sealed class Rollout(ClusterClient client, DeployOptions options, Deadline deadline, DeployLog log)
{
    private readonly InventoryName inventory = new(options.Namespace, options.Name);

    /// <summary>Rolls changes out.</summary>
    /// <param name="plan">The changes, each after those it waits for.</param>
    /// <param name="whenApplied">Runs when every object is applied, before the last ones are waited for.</param>
    /// <param name="cancellation">Stops between objects.</param>
    /// <exception cref="DiagnosticException">An object is rejected or fails, or the time is up.</exception>
    public async Task RunAsync(ChangePlan plan, Func<Task> whenApplied, CancellationToken cancellation)
    {
        var items = plan.Changes.Select(change => new RolloutItem(change)).ToList();
        var ready = new HashSet<ObjectIdentity>();
        var isComplete = false;
        while (true)
        {
            await ApplyAsync(
                items.Where(item => !item.IsApplied && item.Object.Waits.All(ready.Contains)),
                cancellation
            );
            ready.UnionWith(items.Where(item => item.IsReady).Select(item => item.Identity));
            if (items.Exists(item => !item.IsApplied && item.Object.Waits.All(ready.Contains)))
                continue;
            if (!isComplete && items.TrueForAll(item => item.IsApplied))
            {
                await whenApplied();
                isComplete = true;
            }
            if (ready.Count == items.Count)
                return;
            Judge(items);
            await Task.Delay(options.Pace, cancellation);
            await LookAsync([.. items.Where(item => item is { IsApplied: true, IsReady: false })], cancellation);
            ready.UnionWith(items.Where(item => item.IsReady).Select(item => item.Identity));
        }
    }

    /// <summary>Applies objects, those of a lower rank before those of a higher one.</summary>
    private async Task ApplyAsync(IEnumerable<RolloutItem> released, CancellationToken cancellation)
    {
        foreach (var rank in released.GroupBy(item => item.Object.Rank).OrderBy(rank => rank.Key).ToList())
        {
            var faults = new ConcurrentBag<Diagnostic>();
            var parallel = new ParallelOptions
            {
                MaxDegreeOfParallelism = ClusterClient.Parallelism,
                CancellationToken = cancellation,
            };
            await Parallel.ForEachAsync(
                rank,
                parallel,
                async (item, token) =>
                {
                    if (await ApplyAsync(item, token) is { } fault)
                        faults.Add(fault);
                }
            );
            if (!faults.IsEmpty)
                throw new DiagnosticException([.. faults.OrderBy(fault => fault.Message, StringComparer.Ordinal)]);
        }
    }

    private async Task<Diagnostic?> ApplyAsync(RolloutItem item, CancellationToken cancellation)
    {
        var live = item.Change.Live;
        if (item.Change.Kind != ChangeKind.None)
        {
            var (one, force) = (item.Object, options.ForceConflicts);
            var answer = await client.SendAsync(
                ClusterRequest.Apply(one.Path, one.Json, one.Identity.ToString(), isDryRun: false, force),
                cancellation
            );
            if (!answer.IsSuccess)
                return ApplyFault.Of(item.Identity, answer);
            live = answer.Body;
            log.Say($"{item.Identity.Short} {(answer.IsCreated ? "created" : "changed")}");
        }
        item.IsApplied = true;
        await LookAsync(item, live, cancellation);
        return null;
    }

    /// <summary>Looks how far objects are, with one request for each kind and namespace.</summary>
    private async Task LookAsync(IReadOnlyList<RolloutItem> waiting, CancellationToken cancellation)
    {
        var places = waiting.Select(item => (item.Object.Served, item.Identity.Namespace));
        var live = await LiveObjects.ReadAsync(places, inventory, client, cancellation);
        foreach (var item in waiting)
            await LookAsync(item, live.GetValueOrDefault(item.Identity), cancellation);
    }

    private async Task LookAsync(
        RolloutItem item,
        System.Text.Json.Nodes.JsonObject? live,
        CancellationToken cancellation
    )
    {
        var isNews = await item.LookAsync(live, client, options.FailingLimit, cancellation);
        if (isNews && (item.State.Phase != ReadyPhase.Ready || item.State.Text != "stored"))
            log.Say($"{item.Identity.Short}: {item.State.Text}");
    }

    /// <summary>Ends the rollout where it cannot come to a good end any more, or not in time.</summary>
    private void Judge(List<RolloutItem> items)
    {
        var held = items.Where(item => !item.IsApplied).Select(item => item.Identity.Short).ToList();
        var failed = items.Where(item => item.State.Phase == ReadyPhase.Failed).ToList();
        if (failed.Count > 0)
        {
            var rest = held.Count == 0 ? "" : $"; not deployed because of it: {string.Join(", ", held)}";
            throw new DiagnosticException([
                .. failed.Select(item => DeployDiagnostics.ObjectFailed.With(item.Identity, item.State.Text, rest)),
            ]);
        }
        if (!deadline.IsOver)
            return;
        var late = items
            .Where(item => item is { IsApplied: true, IsReady: false })
            .Select(item => $"{item.Identity.Short} ({item.State.Text})");
        throw DeployDiagnostics
            .TimeIsUp.With(
                deadline.Seconds,
                string.Join(", ", late),
                held.Count == 0 ? "" : $"; not deployed yet: {string.Join(", ", held)}"
            )
            .ToException();
    }
}
