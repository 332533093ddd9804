using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: TFJob.</summary>
internal static class TFJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeDl("training.kubedl.io", "TFJob");
}
