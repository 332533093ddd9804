using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Listing;

namespace Slipway.Deploy.Readiness;

/// <summary>Tells of the objects of some kinds whether they are ready.</summary>
/// <remarks>They have no state, and are listed by their base class; a new one needs no entry anywhere.</remarks>
internal abstract partial class KindReadiness
{
    private static readonly KindReadiness[] All = [.. Every().Where(one => one is not OtherReadiness)];

    private static readonly KindReadiness Others = new OtherReadiness();

    /// <summary>Finds the one for a kind.</summary>
    public static KindReadiness For(string group, string kind) =>
        Array.Find(All, one => one.Covers(group, kind)) ?? Others;

    /// <summary>Whether it knows the kind.</summary>
    public abstract bool Covers(string group, string kind);

    /// <summary>Reads the state of an object.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    public abstract ReadyState Of(JsonObject live);

    /// <summary>Whether an object ran once and has ended, so that changing it starts nothing.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    public virtual bool HasEnded(JsonObject live) => false;

    /// <summary>Reads the state of an object where other objects have a say in it.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <param name="client">The server.</param>
    /// <param name="cancellation">Stops the requests.</param>
    public virtual Task<ReadyState> Of(JsonObject live, ClusterClient client, CancellationToken cancellation) =>
        Task.FromResult(Of(live));

    /// <summary>Whether the controller has not seen the latest change yet, so that the state is that of an earlier one.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <param name="isOptional">Whether there are controllers that do not note what they have seen.</param>
    protected static bool IsBehind(JsonObject live, bool isOptional = false) =>
        live.Number("status", "observedGeneration") < live.Number("metadata", "generation")
        && !(isOptional && live.At("status", "observedGeneration") is null);

    [ListsImplementations]
    private static partial IReadOnlyList<KindReadiness> Every();
}
