using System.Text.Json.Nodes;

namespace Slipway.Kinds.Readiness;

/// <summary>What an object shows when it is in a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Test">What holds then.</param>
public sealed record ReadySign(ReadyPhase Phase, ReadyTest Test)
{
    /// <summary>What is said of it; by default what the test says.</summary>
    public Func<JsonObject, string> Words { get; init; } = Test.Words;

    /// <summary>Whether it ends a wait that cannot see for how long an object says so: nothing gets better before a person does something.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>Whether a person can make it go on, so that it has not ended.</summary>
    public bool IsPause { get; init; }
}
