using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>CustomResourceDefinitions: the server serves their kinds.</summary>
internal sealed class DefinitionReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) =>
        (group, kind) == ("apiextensions.k8s.io", "CustomResourceDefinition");

    public override ReadyState Of(JsonObject live)
    {
        if (Conditions.Find(live, "Established").IsTrue())
            return ReadyState.Ready("Established");
        return Conditions.Find(live, "NamesAccepted") is { } names && names.Text("status") == "False"
            ? ReadyState.Failed(names.Words())
            : ReadyState.Waiting("not established yet");
    }
}
