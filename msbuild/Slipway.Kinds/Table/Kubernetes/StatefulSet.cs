using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>StatefulSets: all pods are of the latest template and ready.</summary>
internal static class StatefulSet
{
    public static KnownKind Kind { get; } =
        new("apps", "StatefulSet")
        {
            Ready = new()
            {
                Observed = Observation.Always,
                Pods = new("spec.replicas", "status.readyReplicas", "status.updatedReplicas")
                {
                    ByHand = ("spec.updateStrategy.type", "spec.updateStrategy.rollingUpdate.partition"),
                },
            },
            Makes =
            [
                new("v1", "PersistentVolumeClaim", "{.metadata.name}-{metadata.name}-*")
                {
                    Each = "spec.volumeClaimTemplates",
                },
            ],
        };
}
