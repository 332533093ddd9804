using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Flux;

/// <summary>Sources of Flux: OCIRepository.</summary>
internal static class OCIRepository
{
    public static KnownKind Kind { get; } =
        new("source.toolkit.fluxcd.io", "OCIRepository") { ServedBy = ["flux>=0.20"] };
}
