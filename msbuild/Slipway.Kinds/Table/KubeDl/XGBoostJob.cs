using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: XGBoostJob.</summary>
internal static class XGBoostJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeDl("training.kubedl.io", "XGBoostJob");
}
