using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>TraitDefinitions of KubeVela.</summary>
internal static class TraitDefinition
{
    public static KnownKind Kind { get; } = new("core.oam.dev", "TraitDefinition") { ServedBy = ["kubevela>=1.0"] };
}
