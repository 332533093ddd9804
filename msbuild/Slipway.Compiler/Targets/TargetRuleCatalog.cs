using Slipway.Listing;

namespace Slipway.Compiler.Targets;

/// <summary>Every rule about targets.</summary>
public static partial class TargetRuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<TargetRule> All { get; } =
    [.. Every().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    [ListsImplementations]
    private static partial IReadOnlyList<TargetRule> Every();
}
