namespace Slipway.Deploy.Inventories;

/// <summary>What a deployment made, as the cluster has it.</summary>
/// <param name="Entries">The objects, sorted.</param>
/// <param name="Holder">The deploy at work; null for none.</param>
/// <param name="Version">The version that was read; null where there is no inventory yet.</param>
internal sealed record Inventory(IReadOnlyList<InventoryEntry> Entries, Holder? Holder, string? Version)
{
    /// <summary>Whether it lists the same objects.</summary>
    public bool Lists(IReadOnlyList<InventoryEntry> entries) => Entries.SequenceEqual(entries);

    /// <summary>Sorts entries; of two versions of one object the first counts.</summary>
    public static IReadOnlyList<InventoryEntry> Sort(IEnumerable<InventoryEntry> entries) =>
        [
            .. entries
                .DistinctBy(entry => entry.Identity)
                .OrderBy(entry => entry.Identity.SortKey, StringComparer.Ordinal),
        ];
}
