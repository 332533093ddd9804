using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>A condition has a status.</summary>
/// <param name="Type">The condition.</param>
/// <param name="Status">The status; null for any.</param>
public sealed record HasCondition(string Type, string? Status = "True") : ReadyTest
{
    /// <summary>Where it always is in the list, counted from 0; null where that differs.</summary>
    public int? Place { get; init; }

    /// <summary>The reason it must have; null for any.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc />
    public override bool Holds(JsonObject live) =>
        Conditions.Find(live, Type) is { } found
        && (Status is null || ObjectPath.Text(found, "status") == Status)
        && (Reason is null || ObjectPath.Text(found, "reason") == Reason);

    /// <inheritdoc />
    public override string Words(JsonObject live) => Conditions.Words(Conditions.Find(live, Type));
}
