using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>export-service</c>: makes a Service for an address outside of the cluster, in the clusters of a topology policy.</summary>
internal sealed class ExportServiceStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["export-service"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        var service = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Service",
            ["metadata"] = ExportedObjects.Metadata(scope),
            ["spec"] = new JsonObject
            {
                ["type"] = "ClusterIP",
                ["ports"] = new JsonArray(
                    new JsonObject
                    {
                        ["protocol"] = "TCP",
                        ["port"] = properties["port"].ToJson(),
                        ["targetPort"] = properties["targetPort"].ToJson(),
                    }
                ),
            },
        };
        var endpoints = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Endpoints",
            ["metadata"] = ExportedObjects.Metadata(scope),
            ["subsets"] = new JsonArray(
                new JsonObject
                {
                    ["addresses"] = new JsonArray(new JsonObject { ["ip"] = properties["ip"].ToJson() }),
                    ["ports"] = new JsonArray(new JsonObject { ["port"] = properties["targetPort"].ToJson() }),
                }
            ),
        };
        return ExportedObjects.Of(scope, service, endpoints);
    }
}
