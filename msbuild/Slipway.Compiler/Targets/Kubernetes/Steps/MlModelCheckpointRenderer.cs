using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Steps;

/// <summary><c>ml-model-checkpoint</c>: a ModelVersion, of which KubeDL builds the model's image.</summary>
public sealed class MlModelCheckpointRenderer : IStepRenderer
{
    /// <inheritdoc />
    public string Type => ModelVersion.StepType;

    /// <inheritdoc />
    public JsonObject Render(Step step, Application application)
    {
        var made = ModelVersion.MadeBy(application).FirstOrDefault(version => ReferenceEquals(version.Step, step));
        return new JsonObject
        {
            ["apiVersion"] = ModelVersion.ApiVersion,
            ["kind"] = ModelVersion.Kind,
            ["metadata"] = new JsonObject { ["name"] = made?.Name ?? step.Name, ["namespace"] = application.Namespace },
            ["spec"] = made?.Node.Without("name").ToJson() ?? [],
        };
    }
}
