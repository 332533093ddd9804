using System.Collections.Frozen;
using Slipway.Listing;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Every component renderer there is.</summary>
public static partial class ComponentRenderers
{
    private static readonly FrozenDictionary<string, IComponentRenderer> ByType = Every()
        .ToFrozenDictionary(renderer => renderer.Type, StringComparer.Ordinal);

    /// <summary>Finds the renderer of a component type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The renderer, or null where there is none.</returns>
    public static IComponentRenderer? Find(string type) => ByType.GetValueOrDefault(type);

    [ListsImplementations]
    private static partial IReadOnlyList<IComponentRenderer> Every();
}
