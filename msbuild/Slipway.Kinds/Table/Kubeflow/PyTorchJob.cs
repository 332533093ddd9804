using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: PyTorchJob.</summary>
internal static class PyTorchJob
{
    public static KnownKind Kind { get; } =
        new("kubeflow.org", "PyTorchJob")
        {
            ServedBy = ["training-operator>=1.3", "training-operator<2"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
