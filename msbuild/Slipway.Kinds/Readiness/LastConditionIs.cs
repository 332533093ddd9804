using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>The last condition that holds is one: jobs note every stage that they go through.</summary>
/// <param name="Type">The condition.</param>
public sealed record LastConditionIs(string Type) : ReadyTest
{
    /// <inheritdoc />
    public override bool Holds(JsonObject live) => ObjectPath.Text(Conditions.Last(live), "type") == Type;

    /// <inheritdoc />
    public override string Words(JsonObject live) => Conditions.Words(Conditions.Last(live));
}
