using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>The pods that an object is to have, all of the latest template.</summary>
/// <param name="Wanted">The path of how many it is to have.</param>
/// <param name="Ready">The path of how many are ready.</param>
/// <param name="Updated">The path of how many are of the latest template.</param>
public sealed record ReadyPods(string Wanted, string Ready, string Updated)
{
    /// <summary>How many it is to have where nothing is said.</summary>
    public long Default { get; init; } = 1;

    /// <summary>The path of how many there are, the old ones included; null where the controller does not keep both.</summary>
    public string? All { get; init; }

    /// <summary>The path of how many have been ready for as long as the object asks; null where that is not counted.</summary>
    public string? Available { get; init; }

    /// <summary>The path of how many are missing, which is absent where none is.</summary>
    public string? Missing { get; init; }

    /// <summary>The condition that tells why pods cannot be made.</summary>
    public string? Obstacle { get; init; }

    /// <summary>The path of how the object is updated, and that of from which pod on: who decides that by hand sees to it himself.</summary>
    public (string Strategy, string Partition)? ByHand { get; init; }

    /// <summary>How many pods an object is to have.</summary>
    /// <param name="json">The object.</param>
    /// <returns>The number; null where only its status tells.</returns>
    public long? WantedBy(JsonObject json) =>
        Wanted.StartsWith("status.", StringComparison.Ordinal) ? null
        : ObjectPath.At(json, Wanted) is null ? Default
        : ObjectPath.Number(json, Wanted);

    /// <summary>Reads the state of an object.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <returns>The state.</returns>
    public ReadyState Of(JsonObject live)
    {
        var wanted = WantedBy(live) ?? ObjectPath.Number(live, Wanted);
        var (updated, ready) = (ObjectPath.Number(live, Updated), ObjectPath.Number(live, Available ?? Ready));
        var isUpdated = updated >= wanted || IsByHand(live);
        var shown = All is null ? ready : Math.Min(updated, ready);
        var text = $"Ready: {Text(shown)}/{Text(wanted)}";
        if (!isUpdated || ready < wanted)
            return ReadyState.Waiting(
                Obstacle is not null && Conditions.Find(live, Obstacle) is { } found
                    ? $"{text}, {Conditions.Words(found)}"
                    : text
            );
        var old = All is null ? 0 : ObjectPath.Number(live, All) - updated;
        return old > 0 ? ReadyState.Waiting($"{text}, {Text(old)} old") : ReadyState.Ready(text);
    }

    private bool IsByHand(JsonObject live) =>
        ByHand is { } paths
        && (ObjectPath.Text(live, paths.Strategy) == "OnDelete" || ObjectPath.Number(live, paths.Partition) > 0);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
