using Slipway.Language.Workspaces;
using Slipway.Listing;

namespace Slipway.Language.Rules;

/// <summary>Every rule there is.</summary>
public static partial class RuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [.. Every().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Those that look at one document at a time, by the documents they are about.</summary>
    private static readonly ILookup<Predicate<SpecDocument>?, DocumentRule> ByDocument = All.OfType<DocumentRule>()
        .ToLookup(rule => rule.About);

    /// <summary>Those that look across documents.</summary>
    public static IReadOnlyList<Rule> AcrossDocuments { get; } = [.. All.Where(rule => rule is not DocumentRule)];

    /// <summary>The rules that look at one document at a time and are about a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The rules.</returns>
    public static IEnumerable<DocumentRule> Of(SpecDocument document) =>
        ByDocument.Where(rules => rules.Key?.Invoke(document) != false).SelectMany(rules => rules);

    [ListsImplementations]
    private static partial IReadOnlyList<Rule> Every();
}
