using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;

namespace Slipway.Deploy.Readiness;

/// <summary>PersistentVolumeClaims: bound, or waiting for their first consumer as their storage class wants it.</summary>
internal sealed class ClaimReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("", "PersistentVolumeClaim");

    public override ReadyState Of(JsonObject live) =>
        live.Text("status", "phase") switch
        {
            "Bound" => ReadyState.Ready("Bound"),
            "Lost" => ReadyState.Failed("Lost: its volume is gone"),
            var phase => ReadyState.Waiting(phase ?? "Pending"),
        };

    public override async Task<ReadyState> Of(JsonObject live, ClusterClient client, CancellationToken cancellation)
    {
        var state = Of(live);
        if (state.Phase != ReadyPhase.Waiting)
            return state;
        return
            live.Text("spec", "storageClassName") is { Length: > 0 } name
            && await WaitsForConsumer(name, client, cancellation)
            ? ReadyState.Ready("waits for its first consumer")
            : state;
    }

    private static async Task<bool> WaitsForConsumer(string name, ClusterClient client, CancellationToken cancellation)
    {
        var path = $"apis/storage.k8s.io/v1/storageclasses/{Uri.EscapeDataString(name)}";
        try
        {
            var answer = await client.Send(ClusterRequest.Get(path, $"StorageClass '{name}'"), cancellation);
            return answer.Body.Text("volumeBindingMode") == "WaitForFirstConsumer";
        }
        catch (DeployException exception) when (exception.Faults[0].Id == DeployDiagnostics.Forbidden.Id)
        {
            // Not everybody may look at storage classes; then the claim has to be bound.
            return false;
        }
    }
}
