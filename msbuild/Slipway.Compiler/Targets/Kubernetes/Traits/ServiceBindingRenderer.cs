using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>service-binding</c>, deprecated: variables of the component's container from keys of Secrets.</summary>
public sealed class ServiceBindingRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ByName(PatchMarks.Containers);

    /// <inheritdoc />
    public string Type => "service-binding";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var mappings = (use.Parameter["envMappings"] as JsonObject ?? []).OrderBy(
            one => one.Key,
            StringComparer.Ordinal
        );
        var container = new JsonObject
        {
            ["name"] = use.Component.Name,
            ["env"] = new JsonArray([.. mappings.Select(one => Variable(one.Key, one.Value as JsonObject ?? []))]),
        };
        return use.Patched(Workload.WithPod(new JsonObject { ["containers"] = new JsonArray(container) }), Marks);
    }

    private static JsonObject Variable(string name, JsonObject source) =>
        new()
        {
            ["name"] = name,
            ["valueFrom"] = new JsonObject
            {
                ["secretKeyRef"] = new JsonObject
                {
                    ["name"] = source["secret"]?.DeepClone(),
                    ["key"] = source["key"]?.DeepClone() ?? name,
                },
            },
        };
}
