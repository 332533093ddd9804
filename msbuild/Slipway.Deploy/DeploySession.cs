using Slipway.Deploy.Cluster;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Kubectl;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy;

/// <summary>What a run has of the cluster: the server, what it serves, and the place of the inventory.</summary>
internal sealed class DeploySession : IAsyncDisposable
{
    private DeploySession(DeployOptions options)
    {
        Client = new ClusterClient(options.Kubectl, options.Patience);
        Served = new ServedKinds(Client);
        Store = new InventoryStore(Client, new InventoryName(options.Namespace, options.Name));
    }

    /// <summary>The server.</summary>
    public ClusterClient Client { get; }

    /// <summary>The kinds it serves.</summary>
    public ServedKinds Served { get; }

    /// <summary>The place of the inventory.</summary>
    public InventoryStore Store { get; }

    /// <summary>The three.</summary>
    public void Deconstruct(out ClusterClient client, out ServedKinds served, out InventoryStore store) =>
        (client, served, store) = (Client, Served, Store);

    /// <summary>Makes sure of kubectl; nothing is sent to the cluster yet.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DiagnosticException">There is no kubectl, or an old one.</exception>
    public static async Task<DeploySession> OpenAsync(DeployOptions options, CancellationToken cancellation)
    {
        await KubectlVersion.CheckAsync(options.Kubectl, cancellation);
        return new DeploySession(options);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
