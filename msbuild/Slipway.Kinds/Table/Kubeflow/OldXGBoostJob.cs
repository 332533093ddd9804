using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow's operator for XGBoost, from before there was one operator for all.</summary>
internal static class OldXGBoostJob
{
    public static KnownKind Kind { get; } =
        new("xgboostjob.kubeflow.org", "XGBoostJob")
        {
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
