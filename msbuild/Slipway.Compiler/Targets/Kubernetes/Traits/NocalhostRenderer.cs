using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>nocalhost</c>: annotations by which Nocalhost develops the component in the cluster, and a Service.</summary>
public sealed class NocalhostRenderer : ITraitRenderer
{
    private const string Images = "nocalhost-docker.pkg.coding.net/nocalhost/dev-images";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The languages that there are images for, and what their images are called.</summary>
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["go"] = "golang",
        ["java"] = "java",
        ["node"] = "node",
        ["python"] = "python",
        ["ruby"] = "ruby",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc />
    public string Type => "nocalhost";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var port = use.Parameter["port"];
        var annotations = new JsonObject
        {
            ["dev.nocalhost/application-name"] = use.Component.Application.Name,
            ["dev.nocalhost/application-namespace"] = use.Component.Namespace,
            ["dev.nocalhost"] = Settings(use).ToJsonString(Readable),
        };
        var service = NamedObject.Of("v1", "Service", use.Component.Name);
        service["spec"] = new JsonObject
        {
            ["selector"] = ComponentPods.Selector(use.Component),
            ["ports"] = new JsonArray(
                new JsonObject { ["port"] = port?.DeepClone(), ["targetPort"] = port?.DeepClone() }
            ),
            ["type"] = "ClusterIP",
        };
        var patch = new JsonObject { ["metadata"] = new JsonObject { ["annotations"] = annotations } };
        var rendered = use.Patched(patch, PatchMarks.None);
        return use.On(rendered).With("nocalhostService", service);
    }

    private static JsonObject Settings(TraitUse use)
    {
        var parameter = use.Parameter;
        var image = $"{parameter["image"]}";
        var container = new JsonObject
        {
            ["name"] = use.Component.Name,
            ["dev"] = new JsonObject
            {
                ["image"] = Languages.TryGetValue(image, out var known) ? $"{Images}/{known}:latest" : image,
            }
                .Taking(parameter, "gitUrl", "shell", "workDir", "storageClass", "resources", "persistentVolumeDirs")
                .Taking(parameter, "command", "debug", "sync", "env", "hotReload")
                .With(
                    "portForward",
                    parameter["portForward"]?.DeepClone() ?? new JsonArray($"{parameter["port"]}:{parameter["port"]}")
                ),
        };
        return new JsonObject { ["name"] = use.Component.Name, ["containers"] = new JsonArray(container) }.Taking(
            parameter,
            "serviceType"
        );
    }
}
