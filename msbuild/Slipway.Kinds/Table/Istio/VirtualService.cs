using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Istio;

/// <summary>Routing of Istio: VirtualService.</summary>
internal static class VirtualService
{
    public static KnownKind Kind { get; } =
        new("networking.istio.io", "VirtualService") { ServedBy = ["istio>=1.5"], Rank = KindRank.Follower };
}
