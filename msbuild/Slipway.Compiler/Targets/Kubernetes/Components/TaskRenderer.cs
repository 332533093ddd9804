using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>task</c>: a Job, which alone of all workloads is named after the Application too.</summary>
public sealed class TaskRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => TaskJob.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace) =>
        new(
            new JsonObject
            {
                ["apiVersion"] = "batch/v1",
                ["kind"] = "Job",
                ["metadata"] = new JsonObject { ["name"] = TaskJob.JobName(component) },
                ["spec"] = FinishingJob.Spec(component, workspace.Get<Parameters>().Of(component)),
            },
            []
        );
}
