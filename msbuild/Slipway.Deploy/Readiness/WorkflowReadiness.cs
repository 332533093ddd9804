using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Argo's Workflows: they are to succeed. One that waits for a person's word is as far as a deploy can bring it.</summary>
internal sealed class WorkflowReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("argoproj.io", "Workflow");

    public override ReadyState Of(JsonObject live)
    {
        var phase = live.Text("status", "phase");
        return phase switch
        {
            "Succeeded" => ReadyState.Ready("Succeeded"),
            "Running" when IsSuspended(live) => ReadyState.Ready("Suspended: it goes on with `argo resume`"),
            "Failed" or "Error" => ReadyState.Failed($"{phase}: {live.Text("status", "message") ?? "no message"}"),
            { Length: > 0 } => ReadyState.Waiting(phase),
            _ => ReadyState.Waiting("not seen by its controller yet"),
        };
    }

    public override bool HasEnded(JsonObject live) =>
        live.Text("status", "phase") is "Succeeded" or "Failed" or "Error";

    private static bool IsSuspended(JsonObject live) =>
        live.At("spec", "suspend")?.GetValueKind() == JsonValueKind.True
        || (live.At("status", "nodes") as JsonObject ?? []).Any(node =>
            node.Value.Text("type") == "Suspend" && node.Value.Text("phase") == "Running"
        );
}
