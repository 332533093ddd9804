using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Ingresses.</summary>
internal static class Ingress
{
    public static KnownKind Kind { get; } =
        new("networking.k8s.io", "Ingress") { Rank = KindRank.Follower, Addresses = IngressAddresses.Of };
}
