using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Deployments: all replicas are of the latest template and available.</summary>
internal sealed class DeploymentReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("apps", "Deployment");

    public override ReadyState Of(JsonObject live)
    {
        if (IsBehind(live))
            return ReadyState.Waiting("not seen by its controller yet");
        var progressing = Conditions.Find(live, "Progressing");
        if (progressing.Text("reason") == "ProgressDeadlineExceeded")
            return ReadyState.Failed(progressing.Words());
        var wanted = live.At("spec", "replicas") is null ? 1 : live.Number("spec", "replicas");
        var (updated, available) = (
            live.Number("status", "updatedReplicas"),
            live.Number("status", "availableReplicas")
        );
        var old = live.Number("status", "replicas") - updated;
        var text = $"Ready: {Math.Min(updated, available)}/{wanted}";
        if (updated < wanted || available < wanted)
            return ReadyState.Waiting(
                Conditions.Find(live, "ReplicaFailure") is { } failure ? $"{text}, {failure.Words()}" : text
            );
        return old > 0 ? ReadyState.Waiting($"{text}, {old} old") : ReadyState.Ready(text);
    }
}
