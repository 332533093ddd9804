using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>configmap</c>, deprecated: ConfigMaps as files of the first container.</summary>
public sealed class ConfigMapRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "configmap";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var volumes = (use.Parameter["volumes"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var mounts = volumes.Select(volume => Named(volume).Taking(volume, "mountPath", "readOnly"));
        var sources = volumes.Select(volume =>
            Named(volume).With("configMap", new JsonObject().Taking(volume, "name"))
        );
        var rendered = use.Patched(
            Workload.WithPod(
                new JsonObject
                {
                    ["containers"] = new JsonArray(new JsonObject { ["volumeMounts"] = new JsonArray([.. mounts]) }),
                    ["volumes"] = new JsonArray([.. sources]),
                }
            ),
            FirstContainer.Marks
        );
        return volumes
            .Where(volume => volume["data"] is not null)
            .Aggregate(rendered, (all, volume) => use.On(all).With($"{volume["name"]}", Made(volume)));
    }

    private static JsonObject Named(JsonObject volume) => new() { ["name"] = $"volume-{volume["name"]}" };

    private static JsonObject Made(JsonObject volume) =>
        NamedObject.Of("v1", "ConfigMap", volume["name"]).Taking(volume, "data");
}
