using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Caches that KubeDL has Fluid make in front of data.</summary>
internal static class CacheBackend
{
    public static KnownKind Kind { get; } =
        new("cache.kubedl.io", "CacheBackend")
        {
            ServedBy = ["kubedl>=0.5"],
            Makes = [new("v1", "PersistentVolumeClaim", "{metadata.name}")],
        };
}
