using System.Text.Json.Nodes;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Readiness;

namespace Slipway.Deploy.Applying;

/// <summary>What ran once and has ended: its controller takes no notice of changes, and its state stays that of the old run.</summary>
internal static class EndedRuns
{
    /// <summary>Warns of each that would be changed.</summary>
    public static void Warn(ChangePlan plan, DeployLog log)
    {
        foreach (var change in plan.Changes.Where(change => change.Kind == ChangeKind.Change))
        {
            var identity = change.Object.Identity;
            var kind = LiveState.Kind(identity);
            if (kind.RunsOnce && change.Live is { } live && kind.Ready.HasEnded(live) && IsOther(live, change.Result))
                log.Warn(DeployDiagnostics.Ended.With(identity, kind.Ready.Of(live).Text, identity.Short));
        }
    }

    /// <summary>Whether what runs becomes another; labels and annotations do not decide it.</summary>
    private static bool IsOther(JsonObject live, JsonObject? result) =>
        result is not null && !JsonNode.DeepEquals(live["spec"], result["spec"]);
}
