using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Prometheus;

/// <summary>What Prometheus watches: ServiceMonitor.</summary>
internal static class ServiceMonitor
{
    public static KnownKind Kind { get; } =
        new("monitoring.coreos.com", "ServiceMonitor")
        {
            ServedBy = ["prometheus-operator>=0.38"],
            Rank = KindRank.Follower,
        };
}
