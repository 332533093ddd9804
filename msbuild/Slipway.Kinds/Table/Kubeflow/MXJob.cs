using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: MXJob.</summary>
internal static class MXJob
{
    public static KnownKind Kind { get; } =
        TrainingJobFacts.OfKubeflow("MXJob", from: "1.3", before: "1.9", container: "mxnet");
}
