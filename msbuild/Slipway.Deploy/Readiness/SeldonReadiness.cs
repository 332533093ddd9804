using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>SeldonDeployments: their state is to be Available. The controller tries again after Failed.</summary>
internal sealed class SeldonReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) =>
        (group, kind) == ("machinelearning.seldon.io", "SeldonDeployment");

    public override ReadyState Of(JsonObject live)
    {
        var description = live.Text("status", "description");
        return live.Text("status", "state") switch
        {
            "Available" => ReadyState.Ready("Available"),
            "Failed" => ReadyState.Failing(string.IsNullOrEmpty(description) ? "Failed" : description),
            { } state => ReadyState.Waiting(state),
            null => ReadyState.Waiting("not seen by its controller yet"),
        };
    }
}
