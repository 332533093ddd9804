using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Steps;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Steps;

/// <summary><c>ml-model-checkpoint</c>: makes the ModelVersion and waits until its image is built.</summary>
public sealed class MlModelCheckpointForm() : VelaStepForm(ModelVersion.StepType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace)
    {
        var made = new MlModelCheckpointRenderer().Render(step, application);
        return Waited(step, application, "apply-object", new JsonObject { ["value"] = made }, made);
    }
}
