using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>cron-task</c>: a CronJob, of the version that the template chooses for the cluster's Kubernetes.</summary>
public sealed class CronTaskRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => CronTask.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var parameter = workspace.Get<Parameters>().Of(component);
        var isNew = workspace.Options.Profile.Meets("kubernetes>=1.25");
        return new RenderedComponent(
            new JsonObject
            {
                ["apiVersion"] = isNew ? "batch/v1" : "batch/v1beta1",
                ["kind"] = "CronJob",
                ["spec"] = new JsonObject()
                    .Taking(parameter, "schedule", "concurrencyPolicy", "suspend")
                    .Taking(
                        parameter,
                        "successfulJobsHistoryLimit",
                        "failedJobsHistoryLimit",
                        "startingDeadlineSeconds"
                    )
                    .With(
                        "jobTemplate",
                        new JsonObject
                        {
                            ["metadata"] = ComponentPods.Metadata(component, parameter),
                            ["spec"] = FinishingJob.Spec(component, parameter),
                        }
                    ),
            },
            []
        );
    }
}
