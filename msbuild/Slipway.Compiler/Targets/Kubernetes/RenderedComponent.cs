using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>What a component becomes, before KubeVela's labels are put on.</summary>
/// <param name="Output">The workload.</param>
/// <param name="Outputs">Further objects, in order.</param>
public sealed record RenderedComponent(JsonObject Output, IReadOnlyList<RenderedOutput> Outputs)
{
    /// <summary>The traits that KubeVela refuses, which are not in the objects.</summary>
    public IReadOnlyList<TraitFault> Faults { get; init; } = [];

    /// <summary>What the API server rejects of the workload's pods, once traits have changed them.</summary>
    public IReadOnlyList<PodFault> PodFaults { get; init; } = [];

    /// <summary>Whether Slipway made the component's objects and answers for them; false where they are as the user wrote them.</summary>
    public bool IsMade { get; init; } = true;

    /// <summary>What traits have read of all containers, by the name of the container that they changed.</summary>
    /// <remarks>KubeVela keeps it, and refuses a trait that then reads something else for the same container.</remarks>
    public IReadOnlyDictionary<string, JsonArray> Read { get; init; } =
        new Dictionary<string, JsonArray>(StringComparer.Ordinal);

    /// <summary>Whether a trait has added a folder whose name is a default, which KubeVela does not find again.</summary>
    public bool HasUnnamedFolder { get; init; }

    /// <summary>The workload and the further objects, in order.</summary>
    public IEnumerable<JsonObject> Objects => Outputs.Select(output => output.Json).Prepend(Output);

    /// <summary>Objects that KubeVela's type <c>k8s-objects</c> would take, with the keys it gives them.</summary>
    /// <param name="objects">The objects in order, at least one.</param>
    /// <returns>The first as the workload.</returns>
    public static RenderedComponent Of(IReadOnlyList<JsonObject> objects) =>
        new(objects[0], [.. objects.Skip(1).Select((json, at) => new RenderedOutput($"objects-{at + 1}", json))]);
}
