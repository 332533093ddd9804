namespace Slipway.Compiler.Objects;

/// <summary>Every rule about rendered objects.</summary>
public static class ObjectRuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<ObjectRule> All { get; } =
    [.. Implementations.Of<ObjectRule>().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
}
