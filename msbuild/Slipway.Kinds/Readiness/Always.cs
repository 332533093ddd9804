using System.Text.Json.Nodes;

namespace Slipway.Kinds.Readiness;

/// <summary>Holds always: what is stored is ready.</summary>
public sealed record Always : ReadyTest
{
    /// <inheritdoc />
    public override bool Holds(JsonObject live) => true;
}
