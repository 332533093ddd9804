using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>ResourceQuotas.</summary>
internal static class ResourceQuota
{
    public static KnownKind Kind { get; } = new("", "ResourceQuota") { Rank = KindRank.Ground };
}
