using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: TFJob.</summary>
internal static class TFJob
{
    public static KnownKind Kind { get; } =
        TrainingJobFacts.OfKubeflow("TFJob", from: "1.3", before: "2", container: "tensorflow");
}
