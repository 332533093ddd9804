using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Roles.</summary>
internal static class Role
{
    public static KnownKind Kind { get; } =
        new("rbac.authorization.k8s.io", "Role") { Rank = KindRank.Ground, Grants = KindGrant.Rules };
}
