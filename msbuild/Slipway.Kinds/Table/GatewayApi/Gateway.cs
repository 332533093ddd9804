using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Kinds.Table.GatewayApi;

/// <summary>Gateways of the Gateway API.</summary>
internal static class Gateway
{
    public static KnownKind Kind { get; } =
        new("gateway.networking.k8s.io", "Gateway")
        {
            Rank = KindRank.Follower,
            Makes = [new("v1", "Service", "{metadata.name}*")],
        };
}
