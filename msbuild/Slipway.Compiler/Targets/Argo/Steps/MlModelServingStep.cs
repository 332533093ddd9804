using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>ml-model-serving</c>: applies a component to an environment, and waits until it is healthy.</summary>
internal sealed class MlModelServingStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => [ServingEnvironment.StepType];

    public override JsonObject? Render(StepScope scope)
    {
        if (AppliedComponent.Of(scope) is not { } component)
            return null;
        var environment = scope.Properties.Text("env")?.Text ?? "";
        var topology = ServingEnvironment.Topology(scope.Application, environment);
        var destinations = topology is null ? [Destination.New(environment, null)] : Destination.Of(scope, topology);
        if (destinations is null)
            return null;
        if (destinations is [var only])
            return AppliedComponent.Template(scope, component, only, "");
        var tasks = new JsonArray();
        foreach (var destination in destinations)
        {
            if (AppliedComponent.Template(scope, component, destination, destination.Label) is not { } body)
                return null;
            tasks.Add((JsonNode)scope.Run(scope.Add(destination.Label, body)));
        }
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = tasks } };
    }
}
