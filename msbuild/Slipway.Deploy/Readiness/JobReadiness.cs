using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Jobs: they are to complete.</summary>
internal sealed class JobReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("batch", "Job");

    public override ReadyState Of(JsonObject live)
    {
        if (Conditions.Find(live, "Complete").IsTrue())
            return ReadyState.Ready("Complete");
        if (Conditions.Find(live, "Failed") is { } failed && failed.IsTrue())
            return ReadyState.Failed(failed.Words());
        if (live.At("spec", "suspend")?.GetValueKind() == System.Text.Json.JsonValueKind.True)
            return ReadyState.Waiting("Suspended");
        return ReadyState.Waiting(
            $"{live.Number("status", "active")} active, {live.Number("status", "failed")} failed"
        );
    }
}
