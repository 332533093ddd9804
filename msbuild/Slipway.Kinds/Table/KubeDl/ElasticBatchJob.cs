using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: ElasticBatchJob.</summary>
internal static class ElasticBatchJob
{
    public static KnownKind Kind { get; } =
        new("inference.kubedl.io", "ElasticBatchJob")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = [.. TrainingJobFacts.Services, .. TrainingJobFacts.Claims],
        };
}
