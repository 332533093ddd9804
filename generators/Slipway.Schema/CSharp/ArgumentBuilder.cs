namespace Slipway.Schema.CSharp;

/// <summary>A builder that the user fills by the arguments of the call that makes it, and not by members in a function.</summary>
/// <param name="part">The builder.</param>
/// <param name="around">The call up to the function that could fill it: <c>WithEnv("A", </c>.</param>
public sealed class ArgumentBuilder(BuilderClass part, string around) : BuilderClass
{
    private IReadOnlyList<BuilderMember>? members;

    /// <summary>The builder, filled by members in a function.</summary>
    public BuilderClass Part => part;

    /// <inheritdoc />
    public override string Name => part.Name;

    /// <inheritdoc />
    public override IReadOnlyList<BuilderMember> Members => members ??= [.. part.Members.Select(Given)];

    /// <summary>Writes the call up to the function that could fill a part.</summary>
    /// <param name="part">The builder of the part.</param>
    /// <param name="call">The method.</param>
    /// <param name="value">The C# of the value that is given for a key; null where it is not known.</param>
    /// <returns>The call with what is required.</returns>
    public static string Around(BuilderClass part, string call, Func<BuilderMember, string?> value)
    {
        var required = part.Members.Where(member => member.IsParameter).Select(member => (value(member) ?? "…") + ", ");
        return $"{call}({string.Concat(required)}";
    }

    private BuilderMember Given(BuilderMember member) =>
        member.IsParameter ? member
        : member.Argument is { } argument ? member with { Name = argument, IsParameter = true }
        : member with { Around = around };
}
