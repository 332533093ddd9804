using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Pods: ready, or through with what they had to do.</summary>
internal static class Pod
{
    public static KnownKind Kind { get; } =
        new("", "Pod")
        {
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs("status.phase", "Succeeded")),
                    new(ReadyPhase.Failed, new TextIs("status.phase", "Failed"))
                    {
                        Words = live =>
                            ObjectPath.Text(live, "status.message")
                            ?? ObjectPath.Text(live, "status.reason")
                            ?? "Failed",
                    },
                    new(ReadyPhase.Ready, new AllOf(new TextIs("status.phase", "Running"), new HasCondition("Ready"))),
                ],
                Waiting = live => ObjectPath.Text(live, "status.phase") ?? "Pending",
            },
        };
}
