using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: MarsJob.</summary>
internal static class MarsJob
{
    public static KnownKind Kind { get; } =
        new("training.kubedl.io", "MarsJob")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = [.. TrainingJobFacts.Services, .. TrainingJobFacts.Claims],
        };
}
