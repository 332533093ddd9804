using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>model-training</c>: a Kubeflow training job, and a claim for each volume that is not an existing one.</summary>
/// <remarks>
/// Where the addon's template is at fault, ours works. It renders nothing unless all six counts of
/// <c>distribution</c> are given; here an absent count is zero. It fails on labels of the user's that are its own; here
/// its own win. It fails on two claims of one name that differ; here the first wins, and rules report both. For
/// <c>selector</c> see <see cref="TrainingStorage"/>. Jobs of <c>xgboost</c> and <c>mxnet</c> are the template's, which
/// the operator rejects: rules report them.
/// </remarks>
public sealed class ModelTrainingRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => TrainingJob.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var framework = TrainingFramework.Named(component.Properties.Text("framework")?.Text);
        var job = new JsonObject
        {
            ["apiVersion"] = "kubeflow.org/v1",
            ["kind"] = framework.Kind,
            ["spec"] = new JsonObject { [framework.ReplicaSpecs] = Roles(component, framework) },
        };
        return new RenderedComponent(
            job,
            [.. TrainingStorage.Claims(component, workspace.Get<Parameters>().Of(component))]
        );
    }

    private static JsonObject Roles(Component component, TrainingFramework framework)
    {
        var roles = new JsonObject();
        if (component.Properties.Mapping("distribution") is not { } distribution)
        {
            roles["Worker"] = Role(component, framework, 1);
            return roles;
        }
        foreach (var (role, key) in framework.Roles)
        {
            if (distribution.Integer(key) is > 0 and var count)
                roles[role] = Role(component, framework, count);
        }
        return roles;
    }

    private static JsonObject Role(Component component, TrainingFramework framework, long count) =>
        new()
        {
            ["replicas"] = count,
            ["restartPolicy"] = component.Properties.Text("restartPolicy")?.Text ?? "Never",
            ["template"] = Template(component, framework),
        };

    private static JsonObject Template(Component component, TrainingFramework framework)
    {
        var properties = component.Properties;
        var labels = properties.Mapping("labels")?.ToJson() ?? [];
        labels["app.oam.dev/component"] = component.Name;
        labels["app.oam.dev/revision"] = "";

        var container = new JsonObject { ["name"] = framework.Name }
            .With("image", properties["image"].ToJson())
            .With("imagePullPolicy", properties["imagePullPolicy"].ToJson())
            .With("command", properties["cmd"].ToJson())
            .With("env", properties["env"].ToJson())
            .With("resources", ContainerResources.Equal(properties))
            .With("volumeMounts", TrainingStorage.Mounts(component));

        return new JsonObject
        {
            ["metadata"] = new JsonObject { ["labels"] = labels }.With(
                "annotations",
                properties["annotations"].ToJson()
            ),
            ["spec"] = new JsonObject { ["containers"] = new JsonArray(container) }
                .With("imagePullSecrets", ComponentPods.PullSecrets(properties["imagePullSecrets"].ToJson()))
                .With("volumes", properties["storage"] is null ? null : TrainingStorage.Volumes(component)),
        };
    }
}
