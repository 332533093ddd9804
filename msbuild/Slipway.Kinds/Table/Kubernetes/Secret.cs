using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Secrets.</summary>
internal static class Secret
{
    public static KnownKind Kind { get; } = new("", "Secret") { Rank = KindRank.Configuration };
}
