using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Steps;

/// <summary><c>ml-model-training</c>: applies the job and waits until it has succeeded.</summary>
public sealed class MlModelTrainingForm() : VelaStepForm(TrainedModel.StepType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace)
    {
        var job = step.AppliedComponent?.Text ?? "";
        return Waited(
            step,
            application,
            "apply-component",
            new JsonObject { ["component"] = job },
            new JsonObject
            {
                ["apiVersion"] = "training.kubedl.io/v1alpha1",
                ["kind"] = "TFJob",
                ["metadata"] = new JsonObject { ["name"] = job },
            }
        );
    }
}
