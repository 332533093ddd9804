using System.Text.Json.Nodes;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.KubeVela;

/// <summary>KubeVela's Applications: they are to run, with every component healthy. A workflow that waits for a person's word is as far as a deploy can bring it; KubeVela also suspends one whose steps keep failing.</summary>
internal static class Application
{
    private const string Phase = "status.status";

    public static KnownKind Kind { get; } =
        new("core.oam.dev", "Application")
        {
            ServedBy = ["kubevela>=1.0"],
            MakesAnything = true,
            Ready = new()
            {
                Observed = Observation.WhereNoted,
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs(Phase, "running")) { Words = Components },
                    new(ReadyPhase.Failed, new TextIs(Phase, "workflowFailed", "workflowTerminated", "deleting"))
                    {
                        Words = Steps,
                    },
                    new(
                        ReadyPhase.Failed,
                        new AllOf(
                            new TextIs(Phase, "workflowSuspending"),
                            new AnyItem("status.workflow.steps", ("phase", "failed"))
                        )
                    )
                    {
                        Words = Steps,
                    },
                    new(ReadyPhase.Ready, new TextIs(Phase, "workflowSuspending"))
                    {
                        Words = live => $"{ObjectPath.Text(live, Phase)}: it goes on with `vela workflow resume`",
                        IsPause = true,
                    },
                ],
                Waiting = live => ObjectPath.Text(live, Phase) is null ? null : Components(live),
            },
        };

    /// <summary>The phase, with the components that are not healthy.</summary>
    private static string Components(JsonObject live) =>
        string.Join(
            "; ",
            ObjectPath
                .Items(live, "status.services")
                .Where(service => !ObjectPath.IsTrue(service, "healthy"))
                .Select(service =>
                    $"{ObjectPath.Text(service, "name")}: {ObjectPath.Text(service, "message") ?? "unhealthy"}"
                )
                .Prepend(ObjectPath.Text(live, Phase) ?? "")
        );

    /// <summary>That, and the steps that failed, with why.</summary>
    private static string Steps(JsonObject live) =>
        Components(live)
        + string.Concat(
            ObjectPath
                .Items(live, "status.workflow.steps")
                .Where(step => ObjectPath.Text(step, "phase") == "failed")
                .Select(step =>
                    $"; step {ObjectPath.Text(step, "name")}: {ObjectPath.Text(step, "message") ?? ObjectPath.Text(step, "reason") ?? "failed"}"
                )
        );
}
