using System.Collections.Frozen;
using Slipway.Listing;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>Every form there is, by the type it is for.</summary>
internal static partial class VelaForms
{
    private static readonly FrozenDictionary<string, VelaComponentForm> Components = EveryComponent()
        .SelectMany(form => form.Types.Select(type => (type, form)))
        .ToFrozenDictionary(pair => pair.type, pair => pair.form, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, VelaStepForm> Steps = EveryStep()
        .SelectMany(form => form.Types.Select(type => (type, form)))
        .ToFrozenDictionary(pair => pair.type, pair => pair.form, StringComparer.Ordinal);

    /// <summary>The form of a component type; null for types that KubeVela has itself.</summary>
    public static VelaComponentForm? OfComponent(string type) => Components.GetValueOrDefault(type);

    /// <summary>The form of a step type; null for types that KubeVela has itself.</summary>
    public static VelaStepForm? OfStep(string type) => Steps.GetValueOrDefault(type);

    [ListsImplementations]
    private static partial IReadOnlyList<VelaComponentForm> EveryComponent();

    [ListsImplementations]
    private static partial IReadOnlyList<VelaStepForm> EveryStep();
}
