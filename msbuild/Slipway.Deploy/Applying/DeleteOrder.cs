using Slipway.Deploy.Cluster;
using Slipway.Deploy.Inventories;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Readiness;
using Slipway.Kinds.Naming;

namespace Slipway.Deploy.Applying;

/// <summary>The order of deleting: the reverse of that of deploying, as the objects in the cluster still tell it.</summary>
internal static class DeleteOrder
{
    public static async Task<IReadOnlyList<InventoryEntry>> OfAsync(
        IReadOnlyList<InventoryEntry> entries,
        InventoryName inventory,
        ServedKinds served,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var kinds = new Dictionary<InventoryEntry, ServedKind>();
        foreach (var entry in entries)
        {
            if (await served.FindAsync(entry.ApiVersion, entry.Identity.Kind, cancellation) is { } kind)
                kinds[entry] = kind;
        }
        var places = kinds.Select(pair => (pair.Value, pair.Key.Identity.Namespace));
        var live = await LiveObjects.ReadAsync(places, inventory, client, cancellation);
        var objects = kinds
            .Where(pair => live.ContainsKey(pair.Key.Identity))
            .Select(pair => new DeployObject(live[pair.Key.Identity], "", pair.Value, isKindComing: false, inventory))
            .ToList();
        foreach (var one in objects)
            one.Waits = [.. DependsOn.Of(one.Json).Select(pair => pair.Object).OfType<ObjectIdentity>()];
        var order = ApplyOrder.Sort(objects).Select((one, at) => (one.Identity, at)).ToDictionary();
        return
        [
            .. entries
                .OrderByDescending(entry => order.GetValueOrDefault(entry.Identity, int.MaxValue))
                .ThenByDescending(entry => LiveState.Kind(entry.Identity).Rank),
        ];
    }
}
