using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>apply-terraform-config</c>: applies a Configuration of Terraform and waits until what it describes is available.</summary>
internal sealed class ApplyTerraformConfigStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["apply-terraform-config"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        var spec = new JsonObject
        {
            ["deleteResource"] = properties.Boolean("deleteResource") ?? true,
            ["variable"] = properties.Mapping("variable")?.ToJson() ?? [],
            ["forceDelete"] = properties.Boolean("forceDelete") ?? false,
        };
        var source = properties.Mapping("source");
        if (source?.Text("hcl") is { } text)
            spec["hcl"] = text.Text;
        else
            spec.With("path", source?.Text("path")?.Text)
                .With(
                    "remote",
                    source?.Text("remote")?.Text ?? "https://github.com/kubevela-contrib/terraform-modules.git"
                );
        spec.With("providerRef", Place(scope, "providerRef"))
            .With("jobEnv", properties.Mapping("jobEnv")?.ToJson())
            .With("writeConnectionSecretToRef", Place(scope, "writeConnectionSecretToRef"))
            .With("region", properties.Text("region")?.Text);
        var configuration = new JsonObject
        {
            ["apiVersion"] = "terraform.core.oam.dev/v1beta2",
            ["kind"] = "Configuration",
            ["metadata"] = new JsonObject
            {
                ["name"] = $"{scope.Application.Name}-{scope.Step.Name}",
                ["namespace"] = scope.Application.Namespace,
            },
            ["spec"] = spec,
        };
        return ResourceTemplate.Apply(
            scope,
            configuration,
            Readiness.Of(configuration, []),
            JsonPath.Outputs(scope, ["apply.$returns.value", "apply.value"])
        );
    }

    private static JsonObject? Place(StepScope scope, string key) =>
        scope.Properties.Mapping(key) is { } place
            ? new JsonObject
            {
                ["name"] = place.Text("name")?.Text ?? "",
                ["namespace"] = place.Text("namespace")?.Text ?? scope.Application.Namespace,
            }
            : null;
}
