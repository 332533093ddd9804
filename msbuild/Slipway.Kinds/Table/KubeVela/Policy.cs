using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>Policies that Applications of KubeVela share.</summary>
internal static class Policy
{
    public static KnownKind Kind { get; } = new("core.oam.dev", "Policy") { ServedBy = ["kubevela>=1.4"] };
}
