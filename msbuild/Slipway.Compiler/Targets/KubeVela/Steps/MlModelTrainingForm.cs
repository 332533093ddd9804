using System.Text.Json.Nodes;
using Slipway.Language.KubeVela;
using Slipway.Language.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Platform.Vela;

/// <summary><c>ml-model-training</c>: applies the job and waits until it has succeeded.</summary>
public sealed class TrainingForm() : VelaStepForm(TrainedModel.StepType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace)
    {
        var job = step.AppliedComponent?.Text ?? "";
        return InTwo(
            step,
            "apply-component",
            new JsonObject { ["component"] = job },
            KubectlWait.For("condition=Succeeded", "tfjobs.training.kubedl.io", job, step, application)
        );
    }
}
