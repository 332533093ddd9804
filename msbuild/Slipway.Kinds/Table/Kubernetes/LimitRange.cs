using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>LimitRanges.</summary>
internal static class LimitRange
{
    public static KnownKind Kind { get; } = new("", "LimitRange") { Rank = KindRank.Ground };
}
