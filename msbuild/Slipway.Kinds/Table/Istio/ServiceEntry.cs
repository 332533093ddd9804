using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Istio;

/// <summary>Rules of Istio: ServiceEntry.</summary>
internal static class ServiceEntry
{
    public static KnownKind Kind { get; } = new("networking.istio.io", "ServiceEntry") { ServedBy = ["istio>=1.5"] };
}
