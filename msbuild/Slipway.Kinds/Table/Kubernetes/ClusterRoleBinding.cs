using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>ClusterRoleBindings.</summary>
internal static class ClusterRoleBinding
{
    public static KnownKind Kind { get; } =
        new("rbac.authorization.k8s.io", "ClusterRoleBinding")
        {
            IsNamespaced = false,
            Rank = KindRank.Ground,
            Grants = KindGrant.Role,
        };
}
