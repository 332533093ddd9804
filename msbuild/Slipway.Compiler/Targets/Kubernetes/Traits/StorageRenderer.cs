using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>storage</c>: volumes of the pods and variables from them, and the claims, ConfigMaps and Secrets that it makes.</summary>
public sealed class StorageRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "storage";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var volumes = StoredVolume.Of(use.Parameter).ToList();
        var container = new JsonObject
        {
            ["env"] = new JsonArray([.. StoredVariable.Of(use.Parameter)]),
            ["volumeDevices"] = new JsonArray(),
            ["volumeMounts"] = new JsonArray([.. volumes.Select(volume => volume.Mount).OfType<JsonObject>()]),
        };
        var pod = new JsonObject
        {
            ["containers"] = new JsonArray(container),
            ["volumes"] = new JsonArray([
                .. volumes
                    .Where(volume => volume.Mount is not null)
                    .DistinctBy(volume => volume.Name, StringComparer.Ordinal)
                    .Select(volume => volume.Source),
            ]),
        };
        var rendered = use.Patched(Workload.WithPod(pod), FirstContainer.Marks);
        foreach (
            var same in volumes
                .Where(volume => volume.Made is not null)
                .GroupBy(volume => volume.Name, StringComparer.Ordinal)
        )
        {
            var made = same.First().Made!;
            var own = use.On(rendered);
            rendered = same.All(one => JsonNode.DeepEquals(one.Made, made))
                ? own.With(same.Key, made)
                : own.Failed(
                    $"two of its volumes say different things of '{made["metadata"]!["name"]}', so give one of them another name"
                );
        }
        return rendered;
    }
}
