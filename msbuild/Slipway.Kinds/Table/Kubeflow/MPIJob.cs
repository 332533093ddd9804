using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: MPIJob.</summary>
internal static class MPIJob
{
    public static KnownKind Kind { get; } =
        new("kubeflow.org", "MPIJob")
        {
            ServedBy = ["training-operator>=1.4", "training-operator<2"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
