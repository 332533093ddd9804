using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Pods: ready, or through with what they had to do.</summary>
internal sealed class PodReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("", "Pod");

    public override ReadyState Of(JsonObject live)
    {
        var phase = live.Text("status", "phase");
        return phase switch
        {
            "Succeeded" => ReadyState.Ready("Succeeded"),
            "Failed" => ReadyState.Failed(live.Text("status", "message") ?? live.Text("status", "reason") ?? "Failed"),
            "Running" when Conditions.Find(live, "Ready").IsTrue() => ReadyState.Ready("Running"),
            _ => ReadyState.Waiting(phase ?? "Pending"),
        };
    }
}
