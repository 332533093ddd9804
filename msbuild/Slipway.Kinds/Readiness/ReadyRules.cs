using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>When the objects of a kind are ready, and when they have failed: paths and tests, which every target reads.</summary>
public sealed record ReadyRules
{
    private const string Unseen = "not seen by its controller yet";

    /// <summary>What is believed of kinds nothing is known of: a condition <c>Ready</c>, and what has none is ready once it is stored.</summary>
    public static ReadyRules Unknown { get; } =
        new()
        {
            Signs =
            [
                new(ReadyPhase.Ready, new HasCondition("Ready")) { Words = _ => "Ready" },
                new(ReadyPhase.Failing, new HasCondition("Ready", "False")),
                new(ReadyPhase.Waiting, new HasCondition("Ready", Status: null)),
                new(ReadyPhase.Ready, new Always()) { Words = _ => "stored" },
            ],
        };

    /// <summary>What an object shows; the first that holds decides, and where none does the object is on its way.</summary>
    public IReadOnlyList<ReadySign> Signs { get; init; } = [];

    /// <summary>The pods it is to have; null where it has none of its own.</summary>
    public ReadyPods? Pods { get; init; }

    /// <summary>The parts it is to have ready; null where it has none.</summary>
    public ReadyParts? Parts { get; init; }

    /// <summary>Whether the controller notes which change it has seen.</summary>
    public Observation Observed { get; init; } = Observation.Never;

    /// <summary>A path that has a value once an object is over and has not failed; null where there is none.</summary>
    public string? CompletedAt { get; init; }

    /// <summary>A path that has a value once an object is over, however it ended; null where there is none.</summary>
    public string? EndedAt { get; init; }

    /// <summary>How many conditions an object may have had when it is over, where a target has to ask for each place.</summary>
    public int MostConditions { get; init; }

    /// <summary>Whether an object may wait for its first user, so that only who sees its storage class can tell.</summary>
    public bool AwaitsUse { get; init; }

    /// <summary>What an object on its way says; null where it says nothing.</summary>
    public Func<JsonObject, string?> Waiting { get; init; } = _ => null;

    /// <summary>Reads the state of an object.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <returns>The state.</returns>
    public ReadyState Of(JsonObject live)
    {
        if (IsBehind(live))
            return ReadyState.Waiting(Unseen);
        if (Sign(live) is { } sign)
            return new ReadyState(sign.Phase, sign.Words(live));
        return Pods?.Of(live)
            ?? Parts?.Of(live)
            ?? ReadyState.Waiting(Waiting(live) is { Length: > 0 } words ? words : Unseen);
    }

    /// <summary>Whether an object is over, so that nothing comes after.</summary>
    /// <param name="live">The object as it is in the cluster.</param>
    /// <returns>True where it is.</returns>
    public bool HasEnded(JsonObject live) =>
        !IsBehind(live) && Sign(live) is { Phase: ReadyPhase.Ready or ReadyPhase.Failed, IsPause: false };

    private ReadySign? Sign(JsonObject live) => Signs.FirstOrDefault(sign => sign.Test.Holds(live));

    /// <summary>Whether the controller has not seen the latest change yet, so that the state is that of an earlier one.</summary>
    private bool IsBehind(JsonObject live) =>
        Observed != Observation.Never
        && ObjectPath.Number(live, "status.observedGeneration") < ObjectPath.Number(live, "metadata.generation")
        && (Observed == Observation.Always || ObjectPath.At(live, "status.observedGeneration") is not null);
}
