using Slipway.Listing;

namespace Slipway.Language.Rules;

/// <summary>Every rule there is.</summary>
public static partial class RuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [.. Every().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    [ListsImplementations]
    private static partial IReadOnlyList<Rule> Every();
}
