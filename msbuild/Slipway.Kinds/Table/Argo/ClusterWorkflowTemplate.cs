using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Argo;

/// <summary>Templates that Argo's Workflows of all namespaces use.</summary>
internal static class ClusterWorkflowTemplate
{
    public static KnownKind Kind { get; } =
        new("argoproj.io", "ClusterWorkflowTemplate") { ServedBy = ["argo>=2.8"], IsNamespaced = false };
}
