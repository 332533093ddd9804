using Slipway.Deploy.Applying;
using Slipway.Deploy.Checks;
using Slipway.Deploy.Diffing;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy;

/// <summary>Tells what a deploy would do, by server-side dry run. Nothing is written.</summary>
public static class DiffRun
{
    /// <summary>Compares.</summary>
    /// <param name="source">The manifests.</param>
    /// <param name="options">What the project says.</param>
    /// <param name="text">How objects are shown.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="cancellation">Stops between requests.</param>
    /// <exception cref="DiagnosticException">A deploy would fail for these reasons.</exception>
    public static async Task<DiffReport> RunAsync(
        ManifestSource source,
        DeployOptions options,
        DiffText text,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        await using var session = await DeploySession.OpenAsync(options, cancellation);
        var (client, served, store) = session;
        var manifests = await Manifests.CheckAsync(
            source,
            options,
            mayCreate: false,
            served,
            client,
            log,
            cancellation
        );
        var inventory = manifests.Coming.Contains(options.Namespace)
            ? new Inventory([], null, null)
            : await store.ReadAsync(cancellation);
        var plan = await ChangePlan.MakeAsync(
            manifests,
            inventory,
            store.Name,
            options.ForceConflicts,
            client,
            cancellation
        );
        EndedRuns.Warn(plan, log);
        var pruning = new Pruning(client, served, options, log);
        var kept = plan.Leaving.ToLookup(entry => pruning.IsKept(entry.Identity), entry => entry.Identity.ToString());
        return new DiffReport(
            plan.Created,
            plan.Changed,
            plan.Unchanged,
            [.. kept[false]],
            [.. kept[true]],
            [
                .. plan
                    .Changes.Where(change => change.Kind != ChangeKind.None)
                    .Select(change => ObjectDiff.Of(change, text))
                    .Where(diff => diff.Length > 0),
            ]
        );
    }
}
