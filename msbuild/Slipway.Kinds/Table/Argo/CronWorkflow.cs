using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Argo;

/// <summary>Workflows that Argo runs again and again.</summary>
internal static class CronWorkflow
{
    public static KnownKind Kind { get; } =
        new("argoproj.io", "CronWorkflow") { ServedBy = ["argo>=2.5"], MakesAnything = true };
}
