using System.Collections.Frozen;
using Slipway.Listing;

namespace Slipway.Compiler.Targets;

/// <summary>Every rule about targets.</summary>
public static partial class TargetRuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<TargetRule> All { get; } =
    [.. Every().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The ids of what targets do not have.</summary>
    public static IReadOnlySet<string> Gaps { get; } =
        All.Where(rule => rule.IsGap).Select(rule => rule.Descriptor.Id).ToFrozenSet(StringComparer.Ordinal);

    [ListsImplementations]
    private static partial IReadOnlyList<TargetRule> Every();
}
