using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>
/// Keeps <c>dependsOn</c> once components have become objects: an annotation, which further appliers of manifests than our
/// own know, names the workloads that have to be ready before an object is applied.
/// </summary>
internal static class DependsOnAnnotation
{
    private const string Name = "config.kubernetes.io/depends-on";

    /// <summary>Marks the objects of an Application.</summary>
    /// <param name="objects">The objects, of each component its workload first.</param>
    /// <returns>The same objects, those of components that wait with the annotation.</returns>
    public static IReadOnlyList<RenderedObject> Mark(IReadOnlyList<RenderedObject> objects)
    {
        var workloads = new Dictionary<(string Name, string Namespace), ComponentObject>();
        foreach (var one in objects.OfType<ComponentObject>())
            workloads.TryAdd((one.Component.Name, one.Component.Namespace), one);
        foreach (var one in objects.OfType<ComponentObject>().Where(one => one.Component.DependsOn.Count > 0))
        {
            var waits = Awaited(
                    one.Component,
                    one.Component.Namespace,
                    workloads,
                    new(ReferenceEqualityComparer.Instance)
                )
                .Select(PathOf);
            var text = string.Join(',', waits.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            if (text.Length > 0)
                Annotate(one.Json, text);
        }
        return objects;
    }

    /// <summary>The workloads a component waits for; where one of its dependencies becomes no object, those that one waits for.</summary>
    private static IEnumerable<ComponentObject> Awaited(
        Component component,
        string inNamespace,
        Dictionary<(string Name, string Namespace), ComponentObject> workloads,
        HashSet<Component> seen
    )
    {
        var dependencies = component.DependsOn.Select(name => component.Application.Component(name.Text));
        foreach (var dependency in dependencies.OfType<Component>().Where(seen.Add))
        {
            if (workloads.TryGetValue((dependency.Name, inNamespace), out var workload))
            {
                yield return workload;
                continue;
            }
            foreach (var further in Awaited(dependency, inNamespace, workloads, seen))
                yield return further;
        }
    }

    private static string PathOf(ComponentObject workload)
    {
        var slash = workload.ApiVersion.IndexOf('/', StringComparison.Ordinal);
        var group = slash < 0 ? "" : workload.ApiVersion[..slash];
        return $"{group}/namespaces/{workload.Namespace}/{workload.Kind}/{workload.Name}";
    }

    private static void Annotate(JsonObject json, string text)
    {
        if (json["metadata"] is not JsonObject metadata)
            return;
        var annotations = metadata["annotations"] as JsonObject ?? [];
        var all = annotations
            .Where(member => member.Key != Name)
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
            .Append(KeyValuePair.Create<string, JsonNode?>(Name, text));
        metadata["annotations"] = new JsonObject(all.OrderBy(member => member.Key, StringComparer.Ordinal));
    }
}
