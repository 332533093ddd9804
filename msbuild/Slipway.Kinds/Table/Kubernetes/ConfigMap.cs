using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>ConfigMaps.</summary>
internal static class ConfigMap
{
    public static KnownKind Kind { get; } = new("", "ConfigMap") { Rank = KindRank.Configuration };
}
