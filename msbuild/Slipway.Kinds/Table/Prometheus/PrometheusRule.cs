using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Prometheus;

/// <summary>Alerts of Prometheus.</summary>
internal static class PrometheusRule
{
    public static KnownKind Kind { get; } =
        new("monitoring.coreos.com", "PrometheusRule") { ServedBy = ["prometheus-operator>=0.38"] };
}
