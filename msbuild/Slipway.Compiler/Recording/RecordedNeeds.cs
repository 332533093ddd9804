using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Release;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Recording;

/// <summary>What manifests need of the cluster: the kinds of their objects, and the operators that serve those.</summary>
internal static class RecordedNeeds
{
    /// <summary>Finds the needs.</summary>
    /// <param name="kinds">The kinds of the objects, each with its target.</param>
    /// <param name="objects">The objects that must be there.</param>
    public static ReleaseNeeds Of(
        IEnumerable<(string Target, string ApiVersion, string Kind)> kinds,
        IReadOnlyList<NeededObject> objects
    )
    {
        var foreign = kinds
            .Where(one => one.Kind.Length > 0 && !ApiGroup.IsOwn(ApiGroup.Of(one.ApiVersion)))
            .Distinct()
            .ToList();
        return new ReleaseNeeds
        {
            Objects = objects,
            Kinds =
            [
                .. foreign
                    .GroupBy(one => (one.ApiVersion, one.Kind), one => one.Target)
                    .OrderBy(kind => kind.Key.ApiVersion, StringComparer.Ordinal)
                    .ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal)
                    .Select(kind => new NeededKind(kind.Key.ApiVersion, kind.Key.Kind, Ordered(kind))),
            ],
            Operators =
            [
                .. foreign
                    .SelectMany(one =>
                        KindTable
                            .ServedBy(one.ApiVersion, one.Kind)
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
    }

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
