using Slipway.Language.Systems.KubeVela;

namespace Slipway.Language.Systems.Platform;

/// <summary>The trait <c>arms-metrics</c>: metrics that a monitor reads from the component's pods.</summary>
public static class MetricsTrait
{
    /// <summary>The type of the trait.</summary>
    public const string TraitType = "arms-metrics";

    /// <summary>Where a trait says the metrics are read.</summary>
    /// <param name="trait">The trait.</param>
    /// <returns>A path.</returns>
    public static string PathOf(Trait trait) => trait.Properties.Text("path")?.Text ?? "/monitoring/prometheus/metrics";
}
