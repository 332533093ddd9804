using System.Text.Json.Nodes;
using Slipway.Language.KubeVela;
using Slipway.Language.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Platform.Vela;

/// <summary><c>ml-model-checkpoint</c>: makes the ModelVersion and waits until its image is built.</summary>
public sealed class CheckpointForm() : VelaStepForm(ModelVersion.StepType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace)
    {
        var made = new CheckpointRenderer().Render(step, application);
        var name = $"{made["metadata"]!["name"]}";
        return InTwo(
            step,
            "apply-object",
            new JsonObject { ["value"] = made },
            KubectlWait.For(
                "jsonpath={.status.imageBuildPhase}=ImageBuildSucceeded",
                "modelversions.model.kubedl.io",
                name,
                step,
                application
            )
        );
    }
}
