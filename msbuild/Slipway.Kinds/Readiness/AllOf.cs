using System.Text.Json.Nodes;

namespace Slipway.Kinds.Readiness;

/// <summary>All of some tests hold.</summary>
/// <param name="Tests">The tests.</param>
public sealed record AllOf(params ReadyTest[] Tests) : ReadyTest
{
    /// <inheritdoc />
    public override bool Holds(JsonObject live) => Array.TrueForAll(Tests, test => test.Holds(live));

    /// <inheritdoc />
    public override string Words(JsonObject live) => Tests[0].Words(live);
}
