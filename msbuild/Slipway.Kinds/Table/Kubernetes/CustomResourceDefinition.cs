using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>CustomResourceDefinitions: ready once the server serves their kinds.</summary>
internal static class CustomResourceDefinition
{
    public static KnownKind Kind { get; } =
        new("apiextensions.k8s.io", "CustomResourceDefinition")
        {
            IsNamespaced = false,
            Rank = KindRank.Definition,
            HoldsData = true,
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new HasCondition("Established")) { Words = _ => "Established" },
                    new(ReadyPhase.Failed, new HasCondition("NamesAccepted", "False")),
                ],
                Waiting = _ => "not established yet",
            },
        };
}
