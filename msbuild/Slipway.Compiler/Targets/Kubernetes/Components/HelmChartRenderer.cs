using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Components.Flux;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>helm-chart</c>: a HelmRelease and the HelmRepository it comes from, for Flux.</summary>
public sealed class HelmChartRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => HelmChart.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var profile = workspace.Options.Profile;
        return RenderedComponent.Of([
            Release(component, FluxVersions.Of("HelmRelease", profile)),
            Repository(component, FluxVersions.Of("HelmRepository", profile)),
        ]);
    }

    private static JsonObject Repository(Component component, string apiVersion)
    {
        var address = component.Properties.Text("repo")?.Text ?? "";
        return new JsonObject
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = "HelmRepository",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = new JsonObject()
                .With("type", address.StartsWith("oci://", StringComparison.Ordinal) ? "oci" : null)
                .With("url", address)
                .With("interval", HelmChart.Interval(component)),
        };
    }

    private static JsonObject Release(Component component, string apiVersion)
    {
        var properties = component.Properties;
        var creates = properties.Boolean("createNamespace") == true;
        return new JsonObject
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = "HelmRelease",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = new JsonObject()
                .With("interval", HelmChart.Interval(component))
                .With("releaseName", properties["releaseName"].ToJson())
                .With("targetNamespace", properties["namespace"].ToJson())
                .With("install", creates ? new JsonObject { ["createNamespace"] = true } : null)
                .With("chart", new JsonObject { ["spec"] = Chart(component) })
                .With("values", properties["values"].ToJson()),
        };
    }

    private static JsonObject Chart(Component component) =>
        new JsonObject()
            .With("chart", component.Properties["chart"].ToJson())
            .With("version", component.Properties["version"].ToJson() ?? "*")
            .With("sourceRef", new JsonObject { ["kind"] = "HelmRepository", ["name"] = component.Name });
}
