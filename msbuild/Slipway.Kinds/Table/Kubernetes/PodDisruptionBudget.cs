using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>PodDisruptionBudgets.</summary>
internal static class PodDisruptionBudget
{
    public static KnownKind Kind { get; } = new("policy", "PodDisruptionBudget") { Rank = KindRank.Follower };
}
