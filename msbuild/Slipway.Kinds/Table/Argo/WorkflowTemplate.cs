using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Argo;

/// <summary>Templates of Argo's Workflows.</summary>
internal static class WorkflowTemplate
{
    public static KnownKind Kind { get; } = new("argoproj.io", "WorkflowTemplate") { ServedBy = ["argo>=2.4"] };
}
