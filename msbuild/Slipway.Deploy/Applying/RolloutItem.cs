using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Readiness;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;

namespace Slipway.Deploy.Applying;

/// <summary>An object during a rollout.</summary>
/// <param name="change">What applying it does.</param>
internal sealed class RolloutItem(PlannedChange change)
{
    private long failingSince;

    public PlannedChange Change => change;

    public DeployObject Object => change.Object;

    public ObjectIdentity Identity => change.Object.Identity;

    /// <summary>Whether the cluster has it as the manifests have it.</summary>
    public bool IsApplied { get; set; }

    /// <summary>How far it is.</summary>
    public ReadyState State { get; private set; } = ReadyState.Waiting("not applied yet");

    public bool IsReady => IsApplied && State.Phase == ReadyPhase.Ready;

    /// <summary>Takes note of the object as it is in the cluster.</summary>
    /// <param name="live">The object; null where it is gone.</param>
    /// <param name="client">The server.</param>
    /// <param name="failingLimit">How long it may say that it failed before it is believed.</param>
    /// <param name="cancellation">Stops the requests.</param>
    /// <returns>True where its state is news.</returns>
    public async Task<bool> LookAsync(
        JsonObject? live,
        ClusterClient client,
        TimeSpan failingLimit,
        CancellationToken cancellation
    )
    {
        var state = live is null
            ? ReadyState.Failing("someone deleted it")
            : await LiveState.OfAsync(Identity, live, client, cancellation);
        if (state.Phase != ReadyPhase.Failing)
            failingSince = 0;
        else if (failingSince == 0)
            failingSince = Environment.TickCount64;
        else if (Environment.TickCount64 - failingSince > failingLimit.TotalMilliseconds)
            state = state with { Phase = ReadyPhase.Failed };
        var isNews = state != State;
        State = state;
        return isNews;
    }
}
