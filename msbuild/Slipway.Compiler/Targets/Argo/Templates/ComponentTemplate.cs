using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>A template that applies what a component becomes for target <c>kubernetes</c>, and waits until it is healthy.</summary>
/// <remarks>Claims, Services and the like come first: the workload needs them, and nothing waits for them.</remarks>
internal static class ComponentTemplate
{
    /// <summary>Makes the template.</summary>
    /// <param name="scope">The step that applies the component.</param>
    /// <param name="component">The component as it is to be applied.</param>
    /// <param name="destination">Where it is applied to.</param>
    /// <param name="part">What is after the step's name in those of further templates; empty where the step applies one component.</param>
    /// <returns>The template without its name; null where nothing renders the component.</returns>
    public static JsonObject? Of(StepScope scope, Component component, Destination destination, string part)
    {
        var rendered = ApplicationRenderer.RenderComponent(component, scope.Workspace).ToList();
        var objects = rendered.Select(one => one.Json).ToList();
        if (objects.Count == 0)
            return null;
        foreach (var json in objects.Where(_ => destination.Namespace is not null))
        {
            if (DefinedKind.Of(json, scope.Workspace).IsNamespaced != false)
                json["metadata"]!["namespace"] = destination.Namespace;
        }
        var origin = $"component '{component.Name}'{(destination.IsOwn ? "" : $" in cluster '{destination.Cluster}'")}";
        foreach (var made in rendered.Where(one => one.IsMade))
            scope.Applies(made.Json, origin, component.Place);
        foreach (var trait in component.Traits.Where(trait => TraitRenderers.Find(trait.Type) is null))
            scope.LeaveTrait(trait, component);
        if (!destination.IsOwn)
            return RemoteTemplate.Of(scope, [.. objects.Skip(1), objects[0]], destination, waits: true, part);

        var workload = Applied(
            scope,
            objects[0],
            objects,
            objects.Count == 1 ? part : Part(part, objects[0]),
            "output"
        );
        if (objects.Count == 1)
            return workload;
        var tasks = new JsonArray();
        foreach (var json in objects.Skip(1))
        {
            var key = ObjectText.Of(json["metadata"]?["labels"], "trait.oam.dev/resource");
            var name = scope.Add(
                Part(part, json),
                Applied(scope, json, objects, Part(part, json), $"outputs.{key}", $"outputs[\"{key}\"]")
            );
            tasks.Add((JsonNode)scope.Run(name));
        }
        var waits = string.Join(" && ", tasks.Select(task => ObjectText.Of(task, "name")));
        tasks.Add((JsonNode)scope.Run(scope.Add(Part(part, objects[0]), workload), waits));
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = tasks } };
    }

    private static JsonObject Applied(
        StepScope scope,
        JsonObject json,
        IReadOnlyList<JsonObject> others,
        string part,
        params string[] roots
    ) => ResourceTemplate.Apply(scope, json, Readiness.Of(json, others), JsonPath.Outputs(scope, roots), part);

    private static string Part(string part, JsonObject json)
    {
        var kind = ObjectText.Of(json, "kind").ToLowerInvariant();
        return part.Length == 0 ? kind : $"{part}-{kind}";
    }
}
