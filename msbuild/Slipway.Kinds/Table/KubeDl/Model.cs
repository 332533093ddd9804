using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Models of KubeDL.</summary>
internal static class Model
{
    public static KnownKind Kind { get; } = new("model.kubedl.io", "Model") { ServedBy = ["kubedl>=0.4"] };
}
