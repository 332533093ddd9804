using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: PyTorchJob.</summary>
internal static class PyTorchJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeDl("training.kubedl.io", "PyTorchJob");
}
