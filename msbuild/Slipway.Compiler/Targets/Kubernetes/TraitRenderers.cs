using System.Collections.Frozen;
using Slipway.Listing;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Every trait renderer there is.</summary>
public static partial class TraitRenderers
{
    private static readonly FrozenDictionary<string, ITraitRenderer> ByType = Every()
        .ToFrozenDictionary(renderer => renderer.Type, StringComparer.Ordinal);

    /// <summary>Finds the renderer of a trait type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The renderer, or null where there is none.</returns>
    public static ITraitRenderer? Find(string type) => ByType.GetValueOrDefault(type);

    [ListsImplementations]
    private static partial IReadOnlyList<ITraitRenderer> Every();
}
