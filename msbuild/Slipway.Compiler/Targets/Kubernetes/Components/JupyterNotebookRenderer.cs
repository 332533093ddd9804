using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>jupyter-notebook</c>: a Deployment that runs a notebook server, and a Service in front of it.</summary>
/// <remarks>
/// Where the addon's template is at fault, ours works: it renders nothing without <c>storage</c>; here that is a
/// notebook without volumes. The server asks for no token, as in the template; a rule warns where that is dangerous.
/// </remarks>
public sealed class JupyterNotebookRenderer : IComponentRenderer
{
    private const int Port = 8888;

    /// <inheritdoc />
    public string Type => JupyterNotebook.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var name = $"{component.Name}-jupyter";
        var deployment = new JsonObject
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = "Deployment",
            ["metadata"] = new JsonObject { ["name"] = name },
            ["spec"] = new JsonObject
            {
                ["selector"] = new JsonObject { ["matchLabels"] = Labels(name) },
                ["template"] = new JsonObject
                {
                    ["metadata"] = new JsonObject { ["labels"] = Labels(name) },
                    ["spec"] = new JsonObject
                    {
                        ["containers"] = new JsonArray(Container(component)),
                        ["volumes"] = NotebookStorage.Volumes(component),
                    },
                },
            },
        };
        return new RenderedComponent(deployment, [new RenderedOutput("jupyterService", Service(component, name))]);
    }

    private static JsonObject Container(Component component) =>
        new JsonObject
        {
            ["name"] = "jupyter",
            ["image"] = "jupyter/minimal-notebook:notebook-6.4.8",
            ["command"] = new JsonArray("start-notebook.sh"),
            ["args"] = new JsonArray("--NotebookApp.token=''"),
            ["ports"] = new JsonArray(new JsonObject { ["containerPort"] = Port }),
        }
            .With("resources", ContainerResources.Equal(component.Properties))
            .With("volumeMounts", NotebookStorage.Mounts(component));

    private static JsonObject Service(Component component, string name) =>
        new()
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Service",
            ["spec"] = new JsonObject
            {
                ["type"] = component.Properties.Text("serviceType")?.Text ?? "ClusterIP",
                ["selector"] = Labels(name),
                ["ports"] = new JsonArray(new JsonObject { ["port"] = Port, ["targetPort"] = Port }),
            },
        };

    private static JsonObject Labels(string name) => new() { ["app.oam.dev/trait"] = name };
}
