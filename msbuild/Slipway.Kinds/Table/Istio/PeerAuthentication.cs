using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Istio;

/// <summary>Rules of Istio: PeerAuthentication.</summary>
internal static class PeerAuthentication
{
    public static KnownKind Kind { get; } =
        new("security.istio.io", "PeerAuthentication") { ServedBy = ["istio>=1.5"] };
}
