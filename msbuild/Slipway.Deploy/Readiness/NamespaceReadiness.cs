using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Namespaces: they are not on their way out.</summary>
internal sealed class NamespaceReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("", "Namespace");

    public override ReadyState Of(JsonObject live) =>
        live.Text("status", "phase") == "Terminating"
            ? ReadyState.Failed("Terminating: it is being deleted")
            : ReadyState.Ready("Active");
}
