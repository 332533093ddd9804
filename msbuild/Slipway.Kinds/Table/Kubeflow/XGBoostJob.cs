using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: XGBoostJob.</summary>
internal static class XGBoostJob
{
    public static KnownKind Kind { get; } =
        new("kubeflow.org", "XGBoostJob")
        {
            ServedBy = ["training-operator>=1.3", "training-operator<2"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
