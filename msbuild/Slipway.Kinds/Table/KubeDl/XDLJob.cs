using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: XDLJob.</summary>
internal static class XDLJob
{
    public static KnownKind Kind { get; } =
        new("training.kubedl.io", "XDLJob")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = [.. TrainingJobFacts.Services, .. TrainingJobFacts.Claims],
        };
}
