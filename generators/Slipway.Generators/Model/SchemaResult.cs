using Slipway.Generators.Emit;

namespace Slipway.Generators.Model;

/// <summary>What became of one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Builders">What is generated from it; null where it describes nothing, or cannot be read.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record SchemaResult(string Path, Builders? Builders, EquatableArray<SchemaProblem> Faults)
{
    /// <summary>The names of the types that stand in the namespace itself, ignoring case since files are named after them.</summary>
    public IEnumerable<string> TopLevelNames =>
        Builders is null ? [] : Names(Builders).Select(name => $"{Builders.Namespace}.{name}".ToUpperInvariant());

    private static IEnumerable<string> Names(Builders builders)
    {
        var root = builders.Root.Name;
        var enums = builders.Enums.Where(one => !one.IsNested).Select(one => one.Name);
        return TypePlan.Of(builders.Root, 0).Stages.Count > 0
            ? [root, root + "Start", root + "Members", root + "Extensions", .. enums]
            : [root, root + "Extensions", .. enums];
    }
}
