using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Prometheus;

/// <summary>What Prometheus watches: PodMonitor.</summary>
internal static class PodMonitor
{
    public static KnownKind Kind { get; } =
        new("monitoring.coreos.com", "PodMonitor")
        {
            ServedBy = ["prometheus-operator>=0.38"],
            Rank = KindRank.Follower,
        };
}
