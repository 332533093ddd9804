using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>WorkloadDefinitions of KubeVela.</summary>
internal static class WorkloadDefinition
{
    public static KnownKind Kind { get; } = new("core.oam.dev", "WorkloadDefinition") { ServedBy = ["kubevela>=1.0"] };
}
