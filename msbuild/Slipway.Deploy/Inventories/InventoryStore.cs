using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Inventories;

/// <summary>The inventory in the cluster. It is only ever written over the version that was read.</summary>
internal sealed class InventoryStore(ClusterClient client, InventoryName name)
{
    private static readonly ServedKind ConfigMaps = new("v1", "ConfigMap", "configmaps", IsNamespaced: true);

    private readonly string path = ConfigMaps.PathOf(name.Namespace, name.ConfigMap);
    private readonly string purpose = $"ConfigMap '{name.ConfigMap}' in namespace '{name.Namespace}'";

    /// <summary>Whose inventory it is.</summary>
    public InventoryName Name => name;

    /// <summary>Reads it; one that does not exist lists nothing.</summary>
    /// <exception cref="DiagnosticException">It cannot be read.</exception>
    public async Task<Inventory> ReadAsync(CancellationToken cancellation)
    {
        var request = ClusterRequest.Get(path, purpose);
        var answer = await client.SendAsync(request, cancellation);
        if (answer.IsMissing)
            return new Inventory([], null, null);
        return answer.IsSuccess ? InventoryFormat.Read(answer.Body, name) : throw client.Unexpected(request, answer);
    }

    /// <summary>Writes it.</summary>
    /// <returns>What is stored now; null where someone else wrote it in the meantime.</returns>
    /// <exception cref="DiagnosticException">It cannot be written.</exception>
    public async Task<Inventory?> WriteAsync(Inventory inventory, CancellationToken cancellation)
    {
        var body = InventoryFormat.Write(inventory, name);
        var request = inventory.Version is null
            ? ClusterRequest.Create(ConfigMaps.PathOf(name.Namespace), body, purpose)
            : ClusterRequest.Replace(path, body, purpose);
        var answer = await client.SendAsync(request, cancellation);
        if (answer.IsSuccess)
            return InventoryFormat.Read(answer.Body, name);
        if (answer.Code != 409 && !answer.IsMissing)
            throw client.Unexpected(request, answer);
        // The answer to an earlier attempt may have been lost on its way, and the attempt a success.
        var stored = await ReadAsync(cancellation);
        var isOurs = stored.Holder == inventory.Holder && stored.Lists(inventory.Entries) && stored.Version is not null;
        return isOurs ? stored : null;
    }

    /// <summary>Deletes it.</summary>
    public async Task DeleteAsync(CancellationToken cancellation)
    {
        var request = ClusterRequest.Get(path, purpose);
        var answer = await client.SendAsync(request, cancellation);
        if (answer.Body.Text("metadata", "uid") is not { } uid)
            return;
        request = ClusterRequest.Delete(path, uid, purpose);
        answer = await client.SendAsync(request, cancellation);
        if (!answer.IsSuccess && !answer.IsMissing)
            throw client.Unexpected(request, answer);
    }
}
