using Slipway.Listing;

namespace Slipway.Compiler.Targets;

/// <summary>Every target there is.</summary>
public static partial class TargetCatalog
{
    /// <summary>The targets, ordered by name.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [.. Every().OrderBy(target => target.Name, StringComparer.Ordinal)];

    /// <summary>Finds a target.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The target, or null where there is none of that name.</returns>
    public static Target? Find(string name) => All.FirstOrDefault(target => target.Name == name);

    [ListsImplementations]
    private static partial IReadOnlyList<Target> Every();
}
