using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>PersistentVolumeClaims: bound, or waiting for their first user where their storage class wants it.</summary>
internal static class PersistentVolumeClaim
{
    public static KnownKind Kind { get; } =
        new("", "PersistentVolumeClaim")
        {
            Rank = KindRank.Storage,
            HoldsData = true,
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs("status.phase", "Bound")),
                    new(ReadyPhase.Failed, new TextIs("status.phase", "Lost"))
                    {
                        Words = _ => "Lost: its volume is gone",
                    },
                ],
                AwaitsUse = true,
                Waiting = live => ObjectPath.Text(live, "status.phase") ?? "Pending",
            },
        };
}
