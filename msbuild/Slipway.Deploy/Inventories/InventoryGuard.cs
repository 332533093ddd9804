using System.Globalization;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Inventories;

/// <summary>
/// Keeps others from deploying the same thing at the same time: while it is held, the inventory names its holder, who
/// gives signs of life. A holder that gives none for a while is dead, and the next deploy goes on where it stopped.
/// </summary>
internal sealed class InventoryGuard : IAsyncDisposable
{
    private static readonly TimeSpan ReleaseLimit = TimeSpan.FromSeconds(10);

    private readonly InventoryStore store;
    private readonly TimeSpan pace;
    private readonly SemaphoreSlim writing = new(1);
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource ending = new();
    private readonly Task renewing;
    private Inventory inventory;
    private string? successor;

    private InventoryGuard(InventoryStore store, Inventory inventory, TimeSpan pace)
    {
        (this.store, this.inventory, this.pace) = (store, inventory, pace);
        renewing = Task.Run(RenewAsync);
    }

    /// <summary>Is cancelled when another deploy took over.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>Takes the guard, and stores what is about to be deployed before any of it is.</summary>
    /// <param name="store">Where the inventory is.</param>
    /// <param name="read">The inventory as it was read.</param>
    /// <param name="entries">What it is to list from now on.</param>
    /// <param name="options">Who deploys.</param>
    /// <param name="cancellation">Stops the attempt.</param>
    /// <returns>The guard; null where the inventory is no longer what was read.</returns>
    public static async Task<InventoryGuard?> TakeAsync(
        InventoryStore store,
        Inventory read,
        IReadOnlyList<InventoryEntry> entries,
        DeployOptions options,
        CancellationToken cancellation
    )
    {
        var now = Now();
        var holder = new Holder(options.Holder, Guid.NewGuid().ToString("N"), now, now);
        var stored = await store.WriteAsync(new Inventory(entries, holder, read.Version), cancellation);
        return stored is null ? null : new InventoryGuard(store, stored, options.GuardDuration / 3);
    }

    /// <summary>The fault of having lost it.</summary>
    public DiagnosticException LostFault() =>
        DeployDiagnostics.GuardLost.With(successor ?? "another deploy", store.Name.Name).ToException();

    /// <summary>Looks whether it is still held, without waiting for the next sign of life to find out.</summary>
    /// <param name="cancellation">Stops the attempt.</param>
    /// <exception cref="DiagnosticException">Another deploy took over, or the server is away.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        while (!lost.IsCancellationRequested)
        {
            if (await WriteAsync(Renewed, cancellation))
                return;
        }
        throw LostFault();
    }

    /// <summary>Lets go of it, and stores what is deployed now; without anything left, the inventory goes too.</summary>
    /// <param name="entries">The objects.</param>
    /// <param name="cancellation">Stops the attempt.</param>
    /// <exception cref="DiagnosticException">Another deploy took over.</exception>
    public async Task ReleaseAsync(IReadOnlyList<InventoryEntry> entries, CancellationToken cancellation)
    {
        await StopRenewingAsync();
        while (!lost.IsCancellationRequested)
        {
            if (await WriteAsync(current => current with { Entries = entries, Holder = null }, cancellation))
                break;
        }
        if (lost.IsCancellationRequested)
            throw LostFault();
        if (entries.Count == 0)
            await store.DeleteAsync(cancellation);
    }

    /// <summary>Lets go of it where that has not happened; what is listed stays, so that nothing is forgotten.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopRenewingAsync();
        if (inventory.Holder is not null && !lost.IsCancellationRequested)
        {
            // The run may have been cancelled, and there still is tidying up to do.
            using var limit = new CancellationTokenSource(ReleaseLimit);
            try
            {
                while (
                    !await WriteAsync(current => current with { Holder = null }, limit.Token)
                    && !lost.IsCancellationRequested
                ) { }
            }
            catch (Exception exception) when (exception is DiagnosticException or OperationCanceledException)
            {
                // Others find out by its silence, and there is a better error on its way.
            }
        }
        writing.Dispose();
        lost.Dispose();
        ending.Dispose();
    }

    private async Task StopRenewingAsync()
    {
        await ending.CancelAsync();
        await renewing;
    }

    private async Task RenewAsync()
    {
        try
        {
            while (!lost.IsCancellationRequested)
            {
                await Task.Delay(pace, ending.Token);
                await WriteAsync(Renewed, ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
        catch (DiagnosticException)
        {
            // The server is away; the run itself finds out and says so.
        }
    }

    private static Inventory Renewed(Inventory current) =>
        current with
        {
            Holder = current.Holder! with { Renewed = Now() },
        };

    /// <summary>Writes a change over what is known to be stored.</summary>
    /// <returns>False where it has to be tried again.</returns>
    private async Task<bool> WriteAsync(Func<Inventory, Inventory> change, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            if (await store.WriteAsync(change(inventory), cancellation) is { } stored)
            {
                inventory = stored;
                return true;
            }
            var current = await store.ReadAsync(cancellation);
            if (current.Holder?.Id == inventory.Holder?.Id && current.Version is not null)
            {
                inventory = current;
                return false;
            }
            successor = current.Holder?.Name;
            await lost.CancelAsync();
            return false;
        }
        finally
        {
            writing.Release();
        }
    }

    private static string Now() =>
        DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
