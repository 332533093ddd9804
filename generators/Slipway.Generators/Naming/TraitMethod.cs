using Slipway.Generators.Model;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Naming;

/// <summary>What the method that gives a component a trait is called.</summary>
internal static class TraitMethod
{
    private const string Suffix = nameof(BuilderKind.Trait);

    /// <summary>What the library itself has for every component.</summary>
    private static readonly string[] Written = ["WithTrait", "WithInput", "WithOutput", "WithExternalRevision"];

    /// <summary>
    /// Names the method of a trait: <c>WithScaler</c>. The trait <c>labels</c> is given by <c>WithLabelsTrait</c>, since
    /// <c>WithLabels</c> sets a property of some component, and means the same for all of them.
    /// </summary>
    /// <param name="type">The trait's class: <c>ScalerTrait</c>.</param>
    /// <param name="members">The members of components.</param>
    /// <returns>The name.</returns>
    public static string Of(string type, IEnumerable<string> members)
    {
        var isMarked = type.EndsWith(Suffix, StringComparison.Ordinal) && type.Length > Suffix.Length;
        var plain = "With" + (isMarked ? type.Substring(0, type.Length - Suffix.Length) : type);
        return Written.Concat(members).Contains(plain, StringComparer.Ordinal) ? plain + Suffix : plain;
    }

    /// <summary>Names the method where a schema describes a trait.</summary>
    /// <param name="result">What is generated from the schema.</param>
    /// <param name="members">The members of components.</param>
    /// <returns>The same with the name.</returns>
    public static SchemaResult Name(SchemaResult result, IEnumerable<string> members) =>
        result.Builders is { Kind: BuilderKind.Trait } builders
            ? result with
            {
                Builders = builders with { Method = Of(builders.Root.Name, members) },
            }
            : result;
}
