using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>An object in a list has members of these texts.</summary>
/// <param name="Path">Where the list is.</param>
/// <param name="Members">The members with their texts.</param>
public sealed record AnyItem(string Path, params (string Member, string Text)[] Members) : ReadyTest
{
    /// <inheritdoc />
    public override bool Holds(JsonObject live) =>
        ObjectPath
            .Items(live, Path)
            .Any(item => Members.All(member => ObjectPath.Text(item, member.Member) == member.Text));
}
