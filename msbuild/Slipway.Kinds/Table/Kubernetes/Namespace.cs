using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>Namespaces: ready unless they are being deleted.</summary>
internal static class Namespace
{
    public static KnownKind Kind { get; } =
        new("", "Namespace")
        {
            IsNamespaced = false,
            Rank = KindRank.Namespace,
            HoldsData = true,
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Failed, new TextIs("status.phase", "Terminating"))
                    {
                        Words = _ => "Terminating: it is being deleted",
                    },
                    new(ReadyPhase.Ready, new Always()) { Words = _ => "Active" },
                ],
            },
        };
}
