using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubeflow;

/// <summary>Training jobs of Kubeflow: JAXJob.</summary>
internal static class JAXJob
{
    public static KnownKind Kind { get; } =
        new("kubeflow.org", "JAXJob")
        {
            ServedBy = ["training-operator>=1.9", "training-operator<2"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = TrainingJobFacts.Services,
        };
}
