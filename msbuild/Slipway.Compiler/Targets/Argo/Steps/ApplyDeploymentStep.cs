using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>apply-deployment</c>: applies a Deployment that is named after the step, and waits until its pods are ready.</summary>
internal sealed class ApplyDeploymentStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["apply-deployment"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        var name = scope.Step.Name;
        var mark = $"{scope.Application.Name}-{name}";
        var container = new JsonObject { ["name"] = name }
            .With("image", properties["image"].ToJson())
            .With("command", properties["cmd"].ToJson());
        var deployment = new JsonObject
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = "Deployment",
            ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = scope.Application.Namespace },
            ["spec"] = new JsonObject
            {
                ["replicas"] = properties.Integer("replicas") ?? 1,
                ["selector"] = new JsonObject { ["matchLabels"] = Labels(mark) },
                ["template"] = new JsonObject
                {
                    ["metadata"] = new JsonObject { ["labels"] = Labels(mark) },
                    ["spec"] = new JsonObject { ["containers"] = new JsonArray(container) },
                },
            },
        };
        scope.Applies(deployment, $"step '{name}'", scope.Step.Place);
        var destination = Destination.Of(scope);
        if (!destination.IsOwn)
            return RemoteTemplate.Of(scope, [deployment], destination, waits: true, "");
        return ResourceTemplate.Apply(
            scope,
            deployment,
            Readiness.Of(deployment, []),
            JsonPath.Outputs(scope, ["apply.$returns.value", "apply.value", "output"])
        );
    }

    private static JsonObject Labels(string mark) => new() { ["workflow.oam.dev/step-name"] = mark };
}
