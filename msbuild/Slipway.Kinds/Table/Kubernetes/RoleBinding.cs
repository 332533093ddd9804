using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>RoleBindings.</summary>
internal static class RoleBinding
{
    public static KnownKind Kind { get; } =
        new("rbac.authorization.k8s.io", "RoleBinding") { Rank = KindRank.Ground, Grants = KindGrant.Role };
}
