namespace Slipway.Compiler.Targets;

/// <summary>Every rule about targets.</summary>
public static class TargetRuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<TargetRule> All { get; } =
    [.. Implementations.Of<TargetRule>().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
}
