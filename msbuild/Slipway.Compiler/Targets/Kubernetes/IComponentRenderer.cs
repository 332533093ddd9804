using System.Text.Json.Nodes;
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
/// <param name="Outputs">Further objects by the keys the template gives them, in order.</param>
public sealed record RenderedComponent(JsonObject Output, IReadOnlyList<KeyValuePair<string, JsonObject>> Outputs)
{
    /// <summary>The workload and the further objects, in order.</summary>
    public IEnumerable<JsonObject> Objects => Outputs.Select(output => output.Value).Prepend(Output);

    /// <summary>Objects that KubeVela's type <c>k8s-objects</c> would take, with the keys it gives them.</summary>
    /// <param name="objects">The objects in order, at least one.</param>
    /// <returns>The first as the workload.</returns>
    public static RenderedComponent Of(IReadOnlyList<JsonObject> objects) =>
        new(objects[0], [.. objects.Skip(1).Select((json, at) => KeyValuePair.Create($"objects-{at + 1}", json))]);
}
