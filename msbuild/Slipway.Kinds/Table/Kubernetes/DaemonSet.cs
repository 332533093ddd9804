using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>DaemonSets: the pods of all nodes are of the latest template and ready.</summary>
internal static class DaemonSet
{
    public static KnownKind Kind { get; } =
        new("apps", "DaemonSet")
        {
            Ready = new()
            {
                Observed = Observation.Always,
                Pods = new("status.desiredNumberScheduled", "status.numberReady", "status.updatedNumberScheduled")
                {
                    Missing = "status.numberUnavailable",
                    ByHand = ("spec.updateStrategy.type", "spec.updateStrategy.rollingUpdate.partition"),
                },
            },
        };
}
