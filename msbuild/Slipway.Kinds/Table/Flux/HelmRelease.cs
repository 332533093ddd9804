using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Flux;

/// <summary>Releases of charts.</summary>
internal static class HelmRelease
{
    public static KnownKind Kind { get; } =
        new("helm.toolkit.fluxcd.io", "HelmRelease")
        {
            ServedBy = ["flux>=0.20"],
            MakesAnything = true,
            Ready = new()
            {
                Observed = Observation.Always,
                Signs =
                [
                    new(ReadyPhase.Ready, new HasCondition("Ready") { Place = 0 }) { Words = _ => "Ready" },
                    new(ReadyPhase.Failing, new HasCondition("Ready", "False")),
                    new(ReadyPhase.Waiting, new HasCondition("Ready", Status: null)),
                ],
            },
        };
}
