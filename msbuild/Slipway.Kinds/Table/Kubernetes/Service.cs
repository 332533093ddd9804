using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Services.</summary>
internal static class Service
{
    public static KnownKind Kind { get; } =
        new("", "Service") { Rank = KindRank.Service, Addresses = ServiceAddresses.Of };
}
