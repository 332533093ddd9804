using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Argo's Workflows: they are to succeed.</summary>
internal sealed class WorkflowReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("argoproj.io", "Workflow");

    public override ReadyState Of(JsonObject live)
    {
        var phase = live.Text("status", "phase");
        return phase switch
        {
            "Succeeded" => ReadyState.Ready("Succeeded"),
            "Failed" or "Error" => ReadyState.Failed($"{phase}: {live.Text("status", "message") ?? "no message"}"),
            { Length: > 0 } => ReadyState.Waiting(phase),
            _ => ReadyState.Waiting("not seen by its controller yet"),
        };
    }
}
