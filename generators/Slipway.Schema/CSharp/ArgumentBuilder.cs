namespace Slipway.Schema.CSharp;

/// <summary>A builder that the user fills by the arguments of the call that makes it, and not by members in a function.</summary>
/// <param name="part">The builder.</param>
public sealed class ArgumentBuilder(BuilderClass part) : BuilderClass
{
    private IReadOnlyList<BuilderMember>? members;

    /// <summary>The builder, filled by members in a function.</summary>
    public BuilderClass Part => part;

    /// <inheritdoc />
    public override string Name => part.Name;

    /// <inheritdoc />
    public override IReadOnlyList<BuilderMember> Members => members ??= [.. part.Members.Select(Given)];

    private static BuilderMember Given(BuilderMember member) =>
        member.IsParameter ? member
        : member.Argument is { } argument ? member with { Name = argument, IsParameter = true }
        : member with { IsInFunction = true };
}
