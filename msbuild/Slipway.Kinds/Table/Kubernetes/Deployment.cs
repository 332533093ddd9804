using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Deployments: all pods are of the latest template and available.</summary>
internal static class Deployment
{
    public static KnownKind Kind { get; } =
        new("apps", "Deployment")
        {
            Ready = new()
            {
                Observed = Observation.Always,
                Signs =
                [
                    new(
                        ReadyPhase.Failed,
                        new HasCondition("Progressing", Status: null) { Reason = "ProgressDeadlineExceeded" }
                    ),
                ],
                Pods = new("spec.replicas", "status.readyReplicas", "status.updatedReplicas")
                {
                    All = "status.replicas",
                    Available = "status.availableReplicas",
                    Missing = "status.unavailableReplicas",
                    Obstacle = "ReplicaFailure",
                },
            },
        };
}
