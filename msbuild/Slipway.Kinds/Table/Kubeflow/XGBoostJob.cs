using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: XGBoostJob.</summary>
internal static class XGBoostJob
{
    public static KnownKind Kind { get; } =
        TrainingJobFacts.OfKubeflow("XGBoostJob", from: "1.3", before: "2", container: "xgboost");
}
