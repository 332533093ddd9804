namespace Slipway.Schema.CSharp.Shapes;

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

    /// <summary>The members of the components that schemas describe, which traits give way to.</summary>
    /// <param name="builders">What is generated from the schemas.</param>
    /// <returns>Their names.</returns>
    public static IEnumerable<string> Members(IEnumerable<Builders> builders) =>
        builders
            .Where(one => one.Kind == BuilderKind.Component)
            .Select(one => TypePlan.Of(one.Root, 0))
            .SelectMany(plan => plan.Stages.Concat(plan.Options))
            .SelectMany(member => new[] { member.Method, "With" + member.Name });
}
