using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Jobs: they are to complete.</summary>
internal static class Job
{
    public static KnownKind Kind { get; } =
        new("batch", "Job")
        {
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new HasCondition("Complete")) { Words = _ => "Complete" },
                    new(ReadyPhase.Failed, new HasCondition("Failed")),
                    new(ReadyPhase.Waiting, new ValueIsTrue("spec.suspend")) { Words = _ => "Suspended" },
                ],
                CompletedAt = "status.completionTime",
                MostConditions = 3,
                Waiting = live =>
                    $"{ObjectPath.Number(live, "status.active")} active, {ObjectPath.Number(live, "status.failed")} failed",
            },
        };
}
