using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>StorageClasses.</summary>
internal static class StorageClass
{
    public static KnownKind Kind { get; } =
        new("storage.k8s.io", "StorageClass") { IsNamespaced = false, Rank = KindRank.Ground };
}
