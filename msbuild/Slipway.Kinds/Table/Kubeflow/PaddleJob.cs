using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: PaddleJob.</summary>
internal static class PaddleJob
{
    public static KnownKind Kind { get; } =
        new("kubeflow.org", "PaddleJob")
        {
            ServedBy = ["training-operator>=1.5", "training-operator<2"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
