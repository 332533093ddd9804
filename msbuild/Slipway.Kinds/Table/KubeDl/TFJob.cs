using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: TFJob.</summary>
internal static class TFJob
{
    public static KnownKind Kind { get; } =
        new("training.kubedl.io", "TFJob")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = [.. TrainingJobFacts.Services, .. TrainingJobFacts.Claims],
        };
}
