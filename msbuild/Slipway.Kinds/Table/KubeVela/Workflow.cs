using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>Workflows that Applications of KubeVela share.</summary>
internal static class Workflow
{
    public static KnownKind Kind { get; } = new("core.oam.dev", "Workflow") { ServedBy = ["kubevela>=1.4"] };
}
