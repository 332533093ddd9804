using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>ComponentDefinitions of KubeVela.</summary>
internal static class ComponentDefinition
{
    public static KnownKind Kind { get; } = new("core.oam.dev", "ComponentDefinition") { ServedBy = ["kubevela>=1.0"] };
}
