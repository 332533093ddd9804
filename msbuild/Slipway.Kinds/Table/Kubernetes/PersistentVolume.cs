using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>PersistentVolumes.</summary>
internal static class PersistentVolume
{
    public static KnownKind Kind { get; } =
        new("", "PersistentVolume")
        {
            IsNamespaced = false,
            Rank = KindRank.Storage,
            HoldsData = true,
        };
}
