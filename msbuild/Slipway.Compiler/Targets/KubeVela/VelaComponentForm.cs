using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>What components of the platform's own types become, so that KubeVela runs them.</summary>
/// <remarks>Forms have no state. They are listed by their base class; a new one needs no entry anywhere.</remarks>
/// <param name="types">The component types.</param>
public abstract class VelaComponentForm(params string[] types)
{
    /// <summary>What is next to the properties and stays.</summary>
    private static readonly string[] Kept = ["dependsOn", "inputs", "outputs"];

    /// <summary>The component types.</summary>
    public IReadOnlyList<string> Types { get; } = types;

    /// <summary>Writes a component.</summary>
    /// <param name="component">The component; it may be malformed in any way, and a form never throws.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>The components in its place; the last has its name.</returns>
    public abstract IEnumerable<JsonObject> Write(Component component, Workspace workspace);

    /// <summary>The component with another type and other properties, and without the traits that these contain.</summary>
    /// <param name="component">The component.</param>
    /// <param name="type">A type that KubeVela has.</param>
    /// <param name="properties">Its properties.</param>
    /// <returns>The component.</returns>
    protected static JsonObject As(Component component, string type, JsonObject properties)
    {
        var json = new JsonObject
        {
            ["name"] = component.Name,
            ["type"] = type,
            ["properties"] = properties,
        };
        foreach (var key in Kept)
            json.With(key, component.Node[key].ToJson());
        var traits = component
            .Traits.Where(trait => TraitRenderers.Find(trait.Type)?.IsOfPlatform != true)
            .Select(trait => trait.Node.ToJson())
            .ToArray<JsonNode?>();
        return json.With("traits", traits.Length == 0 ? null : new JsonArray(traits));
    }
}
