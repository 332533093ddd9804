using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Readiness;

/// <summary>How far an object in the cluster is, as the table of kinds reads its status.</summary>
internal static class LiveState
{
    /// <summary>Reads the state of an object, and that of others that have a say in it.</summary>
    /// <param name="identity">The object.</param>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <param name="client">The server.</param>
    /// <param name="cancellation">Stops the requests.</param>
    public static async Task<ReadyState> OfAsync(
        ObjectIdentity identity,
        JsonObject live,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var kind = Kind(identity);
        var state = kind.Ready.Of(live);
        return
            state.Phase == ReadyPhase.Waiting
            && kind.Ready.AwaitsUse
            && live.Text("spec", "storageClassName") is { Length: > 0 } name
            && await WaitsForConsumerAsync(name, client, cancellation)
            ? ReadyState.Ready("waits for its first consumer")
            : state;
    }

    /// <summary>What is known of an object's kind.</summary>
    public static KnownKind Kind(ObjectIdentity identity) => KindTable.Of(identity.Group, identity.Kind);

    private static async Task<bool> WaitsForConsumerAsync(
        string name,
        ClusterClient client,
        CancellationToken cancellation
    )
    {
        var path = $"apis/storage.k8s.io/v1/storageclasses/{Uri.EscapeDataString(name)}";
        try
        {
            var answer = await client.SendAsync(ClusterRequest.Get(path, $"StorageClass '{name}'"), cancellation);
            return answer.Body.Text("volumeBindingMode") == "WaitForFirstConsumer";
        }
        catch (DiagnosticException exception) when (exception.Diagnostics[0].Id == DeployDiagnostics.Forbidden.Id)
        {
            // Not everyone may look at storage classes; then the claim has to be bound.
            return false;
        }
    }
}
