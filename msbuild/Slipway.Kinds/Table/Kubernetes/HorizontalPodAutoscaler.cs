using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>HorizontalPodAutoscalers.</summary>
internal static class HorizontalPodAutoscaler
{
    public static KnownKind Kind { get; } = new("autoscaling", "HorizontalPodAutoscaler") { Rank = KindRank.Follower };
}
