using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>A text is one of some.</summary>
/// <param name="Path">Where the text is.</param>
/// <param name="Values">The texts; a star in front stands for any beginning.</param>
public sealed record TextIs(string Path, params string[] Values) : ReadyTest
{
    /// <inheritdoc />
    public override bool Holds(JsonObject live) =>
        ObjectPath.Text(live, Path) is { } text
        && Values.Any(value =>
            value.StartsWith('*') ? text.EndsWith(value[1..], StringComparison.Ordinal) : text == value
        );

    /// <inheritdoc />
    public override string Words(JsonObject live) => ObjectPath.Text(live, Path) ?? "";
}
