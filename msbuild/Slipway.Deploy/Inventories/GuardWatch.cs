using Slipway.Deploy.Faults;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Inventories;

/// <summary>Waits until no other deploy is at work on an inventory.</summary>
internal static class GuardWatch
{
    /// <summary>Waits for a holder to finish, or to be silent for so long that it must be dead.</summary>
    /// <returns>The inventory that is free to be taken.</returns>
    /// <exception cref="DiagnosticException">The holder is alive, and the time is up.</exception>
    public static async Task<Inventory> FreeAsync(
        InventoryStore store,
        DeployOptions options,
        Deadline deadline,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        Holder? seen = null;
        var lastSign = Environment.TickCount64;
        while (true)
        {
            var inventory = await store.ReadAsync(cancellation);
            if (inventory.Holder is not { } holder)
                return inventory;
            if (seen?.Id != holder.Id)
                log.Say($"{holder.Name} has been deploying '{store.Name.Name}' since {holder.Since}: waiting");
            if (seen != holder)
                (seen, lastSign) = (holder, Environment.TickCount64);
            else if (Environment.TickCount64 - lastSign > options.GuardDuration.TotalMilliseconds)
            {
                log.Say($"nothing was heard of {holder.Name} any more: taking over");
                return inventory;
            }
            if (deadline.IsOver)
                throw DeployDiagnostics.Busy.With(holder.Name, store.Name.Name, holder.Since).ToException();
            await Task.Delay(options.Pace, cancellation);
        }
    }
}
