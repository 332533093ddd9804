namespace Slipway.Schema.CSharp;

/// <summary>A builder whose members are those that the user called.</summary>
/// <param name="builder">The builder.</param>
/// <param name="called">Takes what was called for what the builder has for a key.</param>
public sealed class CalledBuilder(BuilderClass builder, Func<BuilderMember, BuilderMember> called) : BuilderClass
{
    private IReadOnlyList<BuilderMember>? members;

    /// <inheritdoc />
    public override string Name => builder.Name;

    /// <inheritdoc />
    public override IReadOnlyList<BuilderMember> Members => members ??= [.. builder.Members.Select(called)];
}
