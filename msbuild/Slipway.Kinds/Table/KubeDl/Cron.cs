using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Jobs that KubeDL runs again and again.</summary>
internal static class Cron
{
    public static KnownKind Kind { get; } =
        new("apps.kubedl.io", "Cron")
        {
            ServedBy = ["kubedl>=0.4"],
            Makes =
            [
                new("v1", "Service", "{metadata.name}-*"),
                new("v1", "PersistentVolumeClaim", "mv-pvc-mv-{metadata.name}-*"),
                new("v1", "PersistentVolumeClaim", "{spec.template.workload.spec.cacheBackend.name}"),
            ],
        };
}
