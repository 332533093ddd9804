using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>PriorityClasses.</summary>
internal static class PriorityClass
{
    public static KnownKind Kind { get; } =
        new("scheduling.k8s.io", "PriorityClass") { IsNamespaced = false, Rank = KindRank.Ground };
}
