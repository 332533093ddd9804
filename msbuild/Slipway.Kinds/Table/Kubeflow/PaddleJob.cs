using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: PaddleJob.</summary>
internal static class PaddleJob
{
    public static KnownKind Kind { get; } =
        TrainingJobFacts.OfKubeflow("PaddleJob", from: "1.5", before: "2", container: "paddle");
}
