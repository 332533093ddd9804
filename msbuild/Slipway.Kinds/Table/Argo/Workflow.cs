using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Argo;

/// <summary>Workflows of Argo: they are to succeed. One that waits for a person's word is as far as a deploy can bring it.</summary>
internal static class Workflow
{
    private const string Phase = "status.phase";

    public static KnownKind Kind { get; } =
        new("argoproj.io", "Workflow")
        {
            ServedBy = ["argo>=3.2"],
            RunsOnce = true,
            MakesAnything = true,
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs(Phase, "Succeeded")),
                    Paused(new ValueIsTrue("spec.suspend")),
                    Paused(new AnyItem("status.nodes", ("type", "Suspend"), ("phase", "Running"))),
                    new(ReadyPhase.Failed, new TextIs(Phase, "Failed", "Error"))
                    {
                        Words = live =>
                            $"{ObjectPath.Text(live, Phase)}: {ObjectPath.Text(live, "status.message") ?? "no message"}",
                    },
                ],
                Waiting = live => ObjectPath.Text(live, Phase),
            },
        };

    private static ReadySign Paused(ReadyTest test) =>
        new(ReadyPhase.Ready, new AllOf(new TextIs(Phase, "Running"), test))
        {
            Words = _ => "Suspended: it goes on with `argo resume`",
            IsPause = true,
        };
}
