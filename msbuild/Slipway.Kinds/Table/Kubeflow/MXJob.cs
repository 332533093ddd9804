using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: MXJob.</summary>
internal static class MXJob
{
    public static KnownKind Kind { get; } =
        new("kubeflow.org", "MXJob")
        {
            ServedBy = ["training-operator>=1.3", "training-operator<1.9"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
