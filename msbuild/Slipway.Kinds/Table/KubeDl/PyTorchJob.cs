using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: PyTorchJob.</summary>
internal static class PyTorchJob
{
    public static KnownKind Kind { get; } =
        new("training.kubedl.io", "PyTorchJob")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = TrainingJobFacts.Ready,
            RunsOnce = true,
            Makes = [.. TrainingJobFacts.Services, .. TrainingJobFacts.Claims],
        };
}
