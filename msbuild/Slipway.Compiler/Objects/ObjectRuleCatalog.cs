using Slipway.Listing;

namespace Slipway.Compiler.Objects;

/// <summary>Every rule about rendered objects.</summary>
public static partial class ObjectRuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<ObjectRule> All { get; } =
    [.. Every().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    [ListsImplementations]
    private static partial IReadOnlyList<ObjectRule> Every();
}
