using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>export2config</c>: writes values, most often those that inputs bring, into a ConfigMap.</summary>
internal sealed class Export2ConfigStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["export2config"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        var config = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "ConfigMap",
            ["metadata"] = new JsonObject
            {
                ["name"] = properties.Text("configName")?.Text ?? "",
                ["namespace"] = properties.Text("namespace")?.Text ?? scope.Application.Namespace,
            },
            ["data"] = properties.Mapping("data")?.ToJson() ?? [],
        };
        var destination = Destination.Of(scope);
        return destination.IsOwn
            ? ResourceTemplate.Apply(scope, config, readiness: null, [])
            : RemoteTemplate.Of(scope, [config], destination, waits: false, "");
    }
}
