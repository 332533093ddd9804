using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Objects;

/// <summary>An object of target <c>kubernetes</c> that a component of an Application became.</summary>
/// <param name="Json">The object.</param>
/// <param name="Component">The component.</param>
public sealed record ComponentObject(JsonObject Json, Component Component)
    : RenderedObject(Json, $"component '{Component.Name}'", Component.Place)
{
    /// <summary>The traits of the component that KubeVela refuses; they are at its workload.</summary>
    public IReadOnlyList<TraitFault> Faults { get; init; } = [];

    /// <summary>What the API server rejects of its pods, once traits have changed them.</summary>
    public IReadOnlyList<PodFault> PodFaults { get; init; } = [];

    /// <inheritdoc />
    public override bool IsSketch { get; } = Component.LeftToRunTime.Any();
}
