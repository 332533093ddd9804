using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Notebooks of KubeDL.</summary>
internal static class Notebook
{
    public static KnownKind Kind { get; } =
        new("notebook.kubedl.io", "Notebook")
        {
            ServedBy = ["kubedl>=0.5"],
            Makes = [new("v1", "Service", "{metadata.name}*"), new("v1", "Service", "nb-{metadata.name}*")],
        };
}
