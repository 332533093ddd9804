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

    /// <summary>The builder of a mapping.</summary>
    /// <param name="schemas">The schemas of the mapping.</param>
    /// <returns>The builder; null where they name no member.</returns>
    public static BuilderClass? Of(params SchemaNode[] schemas)
    {
        var members = new List<BuilderMember>();
        foreach (var (key, values) in SchemaView.Of(schemas).Properties)
        {
            var value = SchemaView.Of([.. values]);
            if (value.Member is { } name)
                members.Add(new BuilderMember(key, name) { IsMap = value.OtherValues is not null });
        }
        return members.Count == 0 ? null : new WrittenBuilder(members);
    }
}
