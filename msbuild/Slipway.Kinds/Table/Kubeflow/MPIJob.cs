using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: MPIJob.</summary>
internal static class MPIJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeflow("MPIJob", from: "1.4", before: "2");
}
