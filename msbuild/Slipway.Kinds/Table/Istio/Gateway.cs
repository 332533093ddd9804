using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Istio;

/// <summary>Routing of Istio: Gateway.</summary>
internal static class Gateway
{
    public static KnownKind Kind { get; } =
        new("networking.istio.io", "Gateway") { ServedBy = ["istio>=1.5"], Rank = KindRank.Follower };
}
