using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.GatewayApi;

/// <summary>Routes of the Gateway API.</summary>
internal static class HttpRoute
{
    public static KnownKind Kind { get; } = new("gateway.networking.k8s.io", "HTTPRoute") { Rank = KindRank.Follower };
}
