using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Flux;

/// <summary><c>helm</c> of KubeVela's addon fluxcd: a HelmRelease, and the source of its chart.</summary>
public sealed class HelmRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => "helm";

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var parameter = workspace.Get<Parameters>().Of(component);
        var profile = workspace.Options.Profile;
        var kind = FluxSource.Kind(parameter, ofRegistry: "HelmRepository");
        var release = new JsonObject
        {
            ["apiVersion"] = FluxVersions.Of("HelmRelease", profile),
            ["kind"] = "HelmRelease",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = Spec(parameter, kind, component),
        };
        if (FluxSource.Of(kind, parameter, profile) is not { } source)
            return new RenderedComponent(release, []);
        source["metadata"] = new JsonObject { ["name"] = component.Name };
        return new RenderedComponent(release, [new RenderedOutput("repo", source)]);
    }

    private static JsonObject Spec(JsonObject parameter, string kind, Component component)
    {
        var retries = new JsonObject
        {
            ["remediation"] = new JsonObject { ["retries"] = parameter["retries"]?.DeepClone() },
        };
        return new JsonObject()
            .Taking(parameter, "interval")
            .With("timeout", parameter["installTimeout"]?.DeepClone())
            .Taking(parameter, "releaseName", "targetNamespace")
            .With("chart", new JsonObject { ["spec"] = Chart(parameter, kind, component) })
            .With("install", retries)
            .With(
                "upgrade",
                retries
                    .DeepClone()
                    .AsObject()
                    .With("crds", $"{parameter["upgradeCRD"]}" == "true" ? "CreateReplace" : null)
            )
            .Taking(parameter, "values")
            .With("valuesFrom", ValuesFrom(parameter["valuesFrom"]));
    }

    private static JsonObject Chart(JsonObject parameter, string kind, Component component) =>
        new JsonObject()
            .Taking(parameter, "chart", "version")
            .With("interval", parameter["pullInterval"]?.DeepClone())
            .With(
                "sourceRef",
                new JsonObject { ["kind"] = kind, ["name"] = parameter["sourceName"]?.DeepClone() ?? component.Name }
            )
            .Taking(parameter, "valuesFiles");

    private static JsonArray? ValuesFrom(JsonNode? list) =>
        list is JsonArray sources
            ? new JsonArray([
                .. sources
                    .OfType<JsonObject>()
                    .Select(source =>
                        new JsonObject().Taking(source, "kind", "name", "valuesKey", "targetPath", "optional")
                    ),
            ])
            : null;
}
