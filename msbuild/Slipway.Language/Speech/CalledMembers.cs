using Slipway.Language.Syntax;
using Slipway.Schema.CSharp;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Language.Speech;

/// <summary>Takes the members that the user called for those that builders have.</summary>
internal static class CalledMembers
{
    /// <summary>Writes any key, and has the name of none.</summary>
    private const string Open = "With";

    /// <summary>A builder with the members that were called.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="mapping">What it wrote.</param>
    /// <returns>The builder, whose parts are filled as the user filled them.</returns>
    public static BuilderClass Of(BuilderClass builder, SpecMapping mapping) =>
        new CalledBuilder(builder, member => Called(member, mapping));

    /// <summary>A part as the user filled it: by the arguments of the call that makes it, or by members in a function.</summary>
    /// <param name="part">The builder of the part.</param>
    /// <param name="mapping">What it wrote.</param>
    /// <returns>The builder.</returns>
    public static BuilderClass Filled(BuilderClass part, SpecMapping mapping) =>
        (IsByArguments(mapping), part) switch
        {
            (true, not ArgumentBuilder) => new ArgumentBuilder(part, Around(part, mapping)),
            (false, ArgumentBuilder filled) => filled.Part,
            _ => part,
        };

    private static BuilderMember Called(BuilderMember member, SpecMapping mapping)
    {
        var value = mapping.Entry(member.Key)?.Value;
        var call = value?.Origin is { } origin && !origin.IsCallOf(mapping.Origin) ? origin.Call : "";
        var isOther = call != member.Name && call != member.WholeName && call is not ("" or Open);
        return member with
        {
            Called = isOther && !member.IsUnnamed ? call : null,
            Parts = [.. member.Parts.Select(part => Part(member, part, value))],
        };
    }

    /// <summary>A part of which there is none yet is filled by arguments where that can be done.</summary>
    private static BuilderClass Part(BuilderMember member, BuilderClass part, SpecNode? value) =>
        value switch
        {
            SpecMapping mapping => Filled(part, mapping),
            SpecSequence list when list.Items.OfType<SpecMapping>().FirstOrDefault() is { } first => Filled(
                part,
                first
            ),
            null when part.Members.Any(one => one.Argument is not null) => new ArgumentBuilder(
                part,
                ArgumentBuilder.Around(part, member.Name, _ => null)
            ),
            _ => part,
        };

    private static string Around(BuilderClass part, SpecMapping mapping) =>
        ArgumentBuilder.Around(
            part,
            mapping.Origin?.Call ?? "",
            member => mapping[member.Key] is SpecScalar value ? Written(member, value) : null
        );

    private static string Written(BuilderMember member, SpecScalar value) =>
        member.Word(value.Text) ?? (value.IsText ? CSharpLiteral.Of(value.Text) : value.Text);

    private static bool IsByArguments(SpecMapping mapping) =>
        mapping.Origin is { Call: not "" } made && mapping.Entries.All(entry => made.IsCallOf(entry.Value.Origin));
}
