using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: MarsJob.</summary>
internal static class MarsJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeDl("training.kubedl.io", "MarsJob");
}
