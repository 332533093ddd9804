using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>WorkflowStepDefinitions of KubeVela.</summary>
internal static class WorkflowStepDefinition
{
    public static KnownKind Kind { get; } =
        new("core.oam.dev", "WorkflowStepDefinition") { ServedBy = ["kubevela>=1.0"] };
}
