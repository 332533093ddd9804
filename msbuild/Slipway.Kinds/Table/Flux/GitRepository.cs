using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Flux;

/// <summary>Sources of Flux: GitRepository.</summary>
internal static class GitRepository
{
    public static KnownKind Kind { get; } =
        new("source.toolkit.fluxcd.io", "GitRepository") { ServedBy = ["flux>=0.20"] };
}
