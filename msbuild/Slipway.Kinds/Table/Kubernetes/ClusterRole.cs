using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>ClusterRoles.</summary>
internal static class ClusterRole
{
    public static KnownKind Kind { get; } =
        new("rbac.authorization.k8s.io", "ClusterRole")
        {
            IsNamespaced = false,
            Rank = KindRank.Ground,
            Grants = KindGrant.Rules,
        };
}
