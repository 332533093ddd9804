using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: ElasticDLJob.</summary>
internal static class ElasticDLJob
{
    public static KnownKind Kind { get; } =
        new("training.kubedl.io", "ElasticDLJob")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = [.. TrainingJobFacts.Services, .. TrainingJobFacts.Claims],
        };
}
