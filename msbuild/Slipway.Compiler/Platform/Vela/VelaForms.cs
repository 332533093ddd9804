using System.Collections.Frozen;

namespace Slipway.Compiler.Platform.Vela;

/// <summary>Every form there is, by the type it is for.</summary>
internal static class VelaForms
{
    private static readonly FrozenDictionary<string, VelaComponentForm> Components = Implementations
        .Of<VelaComponentForm>()
        .SelectMany(form => form.Types.Select(type => (type, form)))
        .ToFrozenDictionary(pair => pair.type, pair => pair.form, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, VelaStepForm> Steps = Implementations
        .Of<VelaStepForm>()
        .SelectMany(form => form.Types.Select(type => (type, form)))
        .ToFrozenDictionary(pair => pair.type, pair => pair.form, StringComparer.Ordinal);

    /// <summary>The form of a component type; null for types that KubeVela has itself.</summary>
    public static VelaComponentForm? OfComponent(string type) => Components.GetValueOrDefault(type);

    /// <summary>The form of a step type; null for types that KubeVela has itself.</summary>
    public static VelaStepForm? OfStep(string type) => Steps.GetValueOrDefault(type);
}
