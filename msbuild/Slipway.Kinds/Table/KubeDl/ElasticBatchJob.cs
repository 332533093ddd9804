using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs of KubeDL: ElasticBatchJob.</summary>
internal static class ElasticBatchJob
{
    public static KnownKind Kind { get; } = TrainingJobFacts.OfKubeDl("inference.kubedl.io", "ElasticBatchJob");
}
