using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>export-data</c>: writes values into a ConfigMap or a Secret, in the clusters of a topology policy.</summary>
internal sealed class ExportDataStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["export-data"];

    public override JsonObject? Render(StepScope scope)
    {
        var isSecret = scope.Properties.Text("kind")?.Text == "Secret";
        return ExportedObjects.Of(
            scope,
            new JsonObject
            {
                ["apiVersion"] = "v1",
                ["kind"] = isSecret ? "Secret" : "ConfigMap",
                ["metadata"] = ExportedObjects.Metadata(scope),
                [isSecret ? "stringData" : "data"] = scope.Properties.Mapping("data")?.ToJson() ?? [],
            }
        );
    }
}
