using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>webservice</c>: a Deployment, and a Service where a port is exposed.</summary>
/// <remarks>
/// Equal to the template in everything, its surprises included: <c>port</c> never makes a Service, <c>volumes</c> is
/// ignored with <c>volumeMounts</c>, and so is a <c>limit</c> of what is not requested.
/// </remarks>
public sealed class WebServiceRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => WebService.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var deployment = new JsonObject
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = "Deployment",
            ["spec"] = new JsonObject
            {
                ["selector"] = new JsonObject { ["matchLabels"] = Selector(component) },
                ["template"] = Template(component),
            },
        };
        var ports = WebServicePorts.Exposed(component);
        if (ports.Count == 0)
            return new RenderedComponent(deployment, []);
        return new RenderedComponent(deployment, [KeyValuePair.Create("webserviceExpose", Service(component, ports))]);
    }

    private static JsonObject Template(Component component)
    {
        var properties = component.Properties;
        var labels = properties.Mapping("labels")?.ToJson() ?? [];
        if (properties.Boolean("addRevisionLabel") == true)
            labels["app.oam.dev/revision"] = "";
        labels["app.oam.dev/name"] = component.Application.Name;
        labels["app.oam.dev/component"] = component.Name;

        var volumes = WebServiceVolumes.Of(component);
        return new JsonObject
        {
            ["metadata"] = new JsonObject { ["labels"] = labels }.With(
                "annotations",
                properties["annotations"].ToJson()
            ),
            ["spec"] = new JsonObject { ["containers"] = new JsonArray(Container(component, volumes)) }
                .With("hostAliases", properties["hostAliases"].ToJson())
                .With("imagePullSecrets", ImagePullSecrets.Of(properties))
                .With("volumes", volumes?.Sources),
        };
    }

    private static JsonObject Container(Component component, WebServiceVolumes? volumes)
    {
        var properties = component.Properties;
        return new JsonObject { ["name"] = component.Name }
            .With("image", properties["image"].ToJson())
            .With("imagePullPolicy", properties["imagePullPolicy"].ToJson())
            .With("command", properties["cmd"].ToJson())
            .With("args", properties["args"].ToJson())
            .With("ports", WebServicePorts.OfContainer(component))
            .With("env", properties["env"].ToJson())
            .With("resources", ContainerResources.Limited(properties))
            .With("volumeMounts", volumes?.Mounts)
            .With("livenessProbe", HealthProbe.Of(properties.Mapping("livenessProbe")))
            .With("readinessProbe", HealthProbe.Of(properties.Mapping("readinessProbe")));
    }

    private static JsonObject Service(Component component, JsonArray ports) =>
        new()
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Service",
            ["spec"] = new JsonObject
            {
                ["type"] = WebServicePorts.ExposeType(component),
                ["selector"] = Selector(component),
                ["ports"] = ports,
            },
        };

    private static JsonObject Selector(Component component) => new() { ["app.oam.dev/component"] = component.Name };
}
