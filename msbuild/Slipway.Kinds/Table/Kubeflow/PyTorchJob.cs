using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: PyTorchJob.</summary>
internal static class PyTorchJob
{
    public static KnownKind Kind { get; } =
        TrainingJobFacts.OfKubeflow("PyTorchJob", from: "1.3", before: "2", container: "pytorch");
}
