using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.CertManager;

/// <summary>Issuers of cert-manager.</summary>
internal static class Issuer
{
    public static KnownKind Kind { get; } = new("cert-manager.io", "Issuer");
}
