using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>StatefulSets and DaemonSets: every replica is of the latest template and ready.</summary>
internal sealed class ReplicaReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => group == "apps" && kind is "StatefulSet" or "DaemonSet";

    public override ReadyState Of(JsonObject live)
    {
        if (IsBehind(live))
            return ReadyState.Waiting("not seen by its controller yet");
        var isDaemon = live.Text("kind") == "DaemonSet";
        var wanted =
            isDaemon ? live.Number("status", "desiredNumberScheduled")
            : live.At("spec", "replicas") is null ? 1
            : live.Number("spec", "replicas");
        var ready = live.Number("status", isDaemon ? "numberReady" : "readyReplicas");
        var updated = live.Number("status", isDaemon ? "updatedNumberScheduled" : "updatedReplicas");
        // Who updates by hand, or only a part, sees to it himself.
        var isManual =
            live.Text("spec", "updateStrategy", "type") == "OnDelete"
            || live.Number("spec", "updateStrategy", "rollingUpdate", "partition") > 0;
        var text = $"Ready: {ready}/{wanted}";
        return ready >= wanted && (isManual || updated >= wanted) ? ReadyState.Ready(text) : ReadyState.Waiting(text);
    }
}
