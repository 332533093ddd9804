using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Terraform Configurations: what they describe is to be applied.</summary>
internal sealed class TerraformReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) =>
        (group, kind) == ("terraform.core.oam.dev", "Configuration");

    public override ReadyState Of(JsonObject live)
    {
        var (state, message) = (live.Text("status", "apply", "state"), live.Text("status", "apply", "message"));
        return state switch
        {
            "Available" => ReadyState.Ready("Available"),
            { } failed when failed.EndsWith("Error", StringComparison.Ordinal) => ReadyState.Failing(message ?? failed),
            { Length: > 0 } => ReadyState.Waiting(state),
            _ => ReadyState.Waiting("not seen by its controller yet"),
        };
    }
}
