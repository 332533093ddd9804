using System.Collections.Frozen;
using Slipway.Listing;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Every step renderer there is.</summary>
public static partial class StepRenderers
{
    private static readonly FrozenDictionary<string, IStepRenderer> ByType = Every()
        .ToFrozenDictionary(renderer => renderer.Type, StringComparer.Ordinal);

    /// <summary>Finds the renderer of a step type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The renderer, or null where steps of the type make no object.</returns>
    public static IStepRenderer? Find(string type) => ByType.GetValueOrDefault(type);

    [ListsImplementations]
    private static partial IReadOnlyList<IStepRenderer> Every();
}
