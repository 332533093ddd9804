using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Flux;

/// <summary>Sources of Flux: Bucket.</summary>
internal static class Bucket
{
    public static KnownKind Kind { get; } = new("source.toolkit.fluxcd.io", "Bucket") { ServedBy = ["flux>=0.20"] };
}
