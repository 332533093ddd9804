using Slipway.Listing;

namespace Slipway.Language.Rules;

/// <summary>Every rule there is.</summary>
public static partial class RuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [.. Every().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Those that look at one document at a time.</summary>
    public static IReadOnlyList<DocumentRule> OfDocuments { get; } = [.. All.OfType<DocumentRule>()];

    /// <summary>Those that look across documents.</summary>
    public static IReadOnlyList<Rule> AcrossDocuments { get; } = [.. All.Where(rule => rule is not DocumentRule)];

    [ListsImplementations]
    private static partial IReadOnlyList<Rule> Every();
}
