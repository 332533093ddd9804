using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: XDLJob.</summary>
internal static class XDLJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeDl("training.kubedl.io", "XDLJob");
}
