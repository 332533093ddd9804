using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Turns components of one type into the objects KubeVela's template for that type gives.</summary>
/// <remarks>Renderers have no state. They are listed by this interface; a new one needs no entry anywhere.</remarks>
public interface IComponentRenderer
{
    /// <summary>The component type.</summary>
    string Type { get; }

    /// <summary>Renders a component.</summary>
    /// <param name="component">The component; its properties may be malformed in any way, and a renderer never throws.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>The template's output and its further outputs.</returns>
    RenderedComponent Render(Component component, Workspace workspace);
}

/// <summary>What a component becomes, before KubeVela's labels are put on.</summary>
/// <param name="Output">The workload.</param>
/// <param name="Outputs">Further objects, in order.</param>
public sealed record RenderedComponent(JsonObject Output, IReadOnlyList<RenderedOutput> Outputs)
{
    /// <summary>The traits that KubeVela refuses, which are not in the objects.</summary>
    public IReadOnlyList<TraitFault> Faults { get; init; } = [];

    /// <summary>Whether Slipway made the component's objects and answers for them; false where they are as the user wrote them.</summary>
    public bool IsMade { get; init; } = true;

    /// <summary>The workload and the further objects, in order.</summary>
    public IEnumerable<JsonObject> Objects => Outputs.Select(output => output.Json).Prepend(Output);

    /// <summary>Objects that KubeVela's type <c>k8s-objects</c> would take, with the keys it gives them.</summary>
    /// <param name="objects">The objects in order, at least one.</param>
    /// <returns>The first as the workload.</returns>
    public static RenderedComponent Of(IReadOnlyList<JsonObject> objects) =>
        new(objects[0], [.. objects.Skip(1).Select((json, at) => new RenderedOutput($"objects-{at + 1}", json))]);
}

/// <summary>A further object of a component.</summary>
/// <param name="Key">What the template calls it.</param>
/// <param name="Json">The object.</param>
/// <param name="Type">The type of the trait that makes it; KubeVela's own word where the component does.</param>
public sealed record RenderedOutput(string Key, JsonObject Json, string Type = RenderedOutput.OfComponent)
{
    /// <summary>What KubeVela says of the objects that a component's own template makes.</summary>
    public const string OfComponent = "AuxiliaryWorkload";
}
