using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>ServiceAccounts.</summary>
internal static class ServiceAccount
{
    public static KnownKind Kind { get; } = new("", "ServiceAccount") { Rank = KindRank.Ground };
}
