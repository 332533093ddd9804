using Slipway.Schema.CSharp.Reading;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp;

/// <summary>A builder that is written by hand; its schema says what the members are called.</summary>
public sealed class WrittenBuilder : BuilderClass
{
    private WrittenBuilder(IReadOnlyList<BuilderMember> members)
    {
        Members = members;
    }

    /// <inheritdoc />
    public override IReadOnlyList<BuilderMember> Members { get; }

    /// <summary>The builder of a mapping. A key whose member the schema does not name is called as it is.</summary>
    /// <param name="schemas">The schemas of the mapping.</param>
    /// <returns>The builder; null where they have no keys.</returns>
    public static BuilderClass? Of(params SchemaNode[] schemas)
    {
        var members = SchemaView.Of(schemas).Properties.Select(one => Member(one.Key, SchemaView.Of([.. one.Schemas])));
        return members.ToList() is { Count: > 0 } known ? new WrittenBuilder(known) : null;
    }

    private static BuilderMember Member(string key, SchemaView value) =>
        new(key, value.Member ?? key)
        {
            IsUnnamed = value.Member is null,
            IsMap = value.OtherValues is not null,
            IsReference = value.Nodes.Any(node => node.Items is { } item && SchemaView.Of(item).References is not null),
        };
}
