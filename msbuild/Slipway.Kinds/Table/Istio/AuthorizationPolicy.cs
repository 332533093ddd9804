using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Istio;

/// <summary>Rules of Istio: AuthorizationPolicy.</summary>
internal static class AuthorizationPolicy
{
    public static KnownKind Kind { get; } =
        new("security.istio.io", "AuthorizationPolicy") { ServedBy = ["istio>=1.5"] };
}
