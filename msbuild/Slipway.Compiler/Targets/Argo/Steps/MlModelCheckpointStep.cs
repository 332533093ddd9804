using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>ml-model-checkpoint</c>: makes a ModelVersion, and waits until its image is there.</summary>
internal sealed class MlModelCheckpointStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => [ModelVersion.StepType];

    public override JsonObject? Render(StepScope scope)
    {
        if (StepRenderers.Find(scope.Step.Type)?.Render(scope.Step, scope.Application) is not { } version)
            return scope.LeaveOut("nothing renders the version of the model that it makes");
        scope.Applies(version, $"step '{scope.Step.Name}'", scope.Step.Place);
        return ResourceTemplate.Apply(scope, version, Readiness.Of(version, []), JsonPath.Outputs(scope, ["output"]));
    }
}
