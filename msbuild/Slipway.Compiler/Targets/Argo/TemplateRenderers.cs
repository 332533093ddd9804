using System.Collections.Frozen;
using Slipway.Listing;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Every renderer of steps there is.</summary>
internal static partial class TemplateRenderers
{
    private static readonly FrozenDictionary<string, TemplateRenderer> ByType = Every()
        .SelectMany(renderer => renderer.Types, (renderer, type) => (renderer, type))
        .ToFrozenDictionary(pair => pair.type, pair => pair.renderer, StringComparer.Ordinal);

    /// <summary>Finds the renderer of a type of steps; null where there is none.</summary>
    public static TemplateRenderer? Find(string type) => ByType.GetValueOrDefault(type.Split('@')[0]);

    [ListsImplementations]
    private static partial IReadOnlyList<TemplateRenderer> Every();
}
