using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.CertManager;

/// <summary>Certificates of cert-manager.</summary>
internal static class Certificate
{
    public static KnownKind Kind { get; } = new("cert-manager.io", "Certificate");
}
