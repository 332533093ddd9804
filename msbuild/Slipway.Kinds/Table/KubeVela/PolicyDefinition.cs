using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>PolicyDefinitions of KubeVela.</summary>
internal static class PolicyDefinition
{
    public static KnownKind Kind { get; } = new("core.oam.dev", "PolicyDefinition") { ServedBy = ["kubevela>=1.0"] };
}
