using Slipway.Build.Compiling;
using Slipway.Bundles;
using Slipway.Compiler.Needs;
using Slipway.Schema.Model;

namespace Slipway.Build.Bundling;

/// <summary>What a bundle needs from the cluster, found in its targets and in what the build noted.</summary>
internal static class BundleNeedsReader
{
    public static BundleNeeds Read(string needsFile, IReadOnlyList<BundleTarget> targets) =>
        new()
        {
            Objects =
            [
                .. File.Exists(needsFile)
                    ? NeedsFileFormat
                        .Read(needsFile)
                        .Select(need => new NeededObject(need.Kind, need.Name, need.Namespace, need.Uses))
                    : [],
            ],
            Kinds =
            [
                .. Foreign(targets)
                    .GroupBy(one => (one.Object.ApiVersion, one.Object.Kind), one => one.Target)
                    .OrderBy(kind => kind.Key.ApiVersion, StringComparer.Ordinal)
                    .ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal)
                    .Select(kind => new NeededKind(kind.Key.ApiVersion, kind.Key.Kind, Ordered(kind))),
            ],
            Operators =
            [
                .. Foreign(targets)
                    .SelectMany(one =>
                        ServedKind
                            .By(one.Object.ApiVersion, one.Object.Kind)
                            .Select(requirement => (Requirement: requirement, one.Target))
                    )
                    .GroupBy(one => one.Requirement.Product, StringComparer.Ordinal)
                    .OrderBy(product => product.Key, StringComparer.Ordinal)
                    .Select(product => new NeededOperator(
                        product.Key,
                        Range([.. product.Select(one => one.Requirement)]),
                        Ordered(product.Select(one => one.Target))
                    )),
            ],
        };

    private static IEnumerable<(string Target, BundleObject Object)> Foreign(IReadOnlyList<BundleTarget> targets) =>
        from target in targets
        from one in target.Objects
        where one.Kind.Length > 0 && !ServedKind.IsOwn(one.ApiVersion)
        select (target.Name, one);

    private static IReadOnlyList<string> Ordered(IEnumerable<string> targets) =>
        [.. targets.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The versions that meet all requirements: the highest from, the lowest to.</summary>
    private static string Range(IReadOnlyList<SchemaRequirement> requirements)
    {
        var from = requirements.Where(one => one.Comparison[0] == '>').MaxBy(one => one.Version);
        var to = requirements.Where(one => one.Comparison[0] == '<').MinBy(one => one.Version);
        return string.Join(
            ' ',
            new[] { from, to }.OfType<SchemaRequirement>().Select(one => one.Comparison + one.Version)
        );
    }
}
