using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: JAXJob.</summary>
internal static class JAXJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeflow("JAXJob", from: "1.9", before: "2");
}
