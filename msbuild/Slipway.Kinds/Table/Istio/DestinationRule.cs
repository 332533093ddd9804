using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Istio;

/// <summary>Routing of Istio: DestinationRule.</summary>
internal static class DestinationRule
{
    public static KnownKind Kind { get; } =
        new("networking.istio.io", "DestinationRule") { ServedBy = ["istio>=1.5"], Rank = KindRank.Follower };
}
