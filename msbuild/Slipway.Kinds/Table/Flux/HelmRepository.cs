using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Flux;

/// <summary>Sources of Flux: HelmRepository.</summary>
internal static class HelmRepository
{
    public static KnownKind Kind { get; } =
        new("source.toolkit.fluxcd.io", "HelmRepository") { ServedBy = ["flux>=0.20"] };
}
