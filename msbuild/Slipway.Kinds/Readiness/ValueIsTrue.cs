using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>A value is <c>true</c>.</summary>
/// <param name="Path">Where the value is.</param>
public sealed record ValueIsTrue(string Path) : ReadyTest
{
    /// <inheritdoc />
    public override bool Holds(JsonObject live) => ObjectPath.IsTrue(live, Path);
}
