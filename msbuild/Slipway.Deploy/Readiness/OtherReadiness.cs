using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>Every kind that nothing more is known of: a condition <c>Ready</c> is believed, and what has none is ready once it is stored.</summary>
internal sealed class OtherReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => true;

    public override ReadyState Of(JsonObject live)
    {
        if (Conditions.Find(live, "Ready") is not { } ready)
            return ReadyState.Ready("stored");
        if (ready.IsTrue())
            return ReadyState.Ready("Ready");
        return ready.Text("status") == "False" ? ReadyState.Failing(ready.Words()) : ReadyState.Waiting(ready.Words());
    }
}
