using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>read-object</c>: reads an object for outputs to take values from.</summary>
internal sealed class ReadObjectStep : TemplateRenderer
{
    private static readonly string[] Roots = ["output.$returns.value", "output.value", "output"];

    public override IReadOnlyList<string> Types => ["read-object"];

    public override JsonObject? Render(StepScope scope)
    {
        if (!Destination.Of(scope).IsOwn)
        {
            return scope.LeaveOut(
                "a Workflow reads objects of the cluster it runs in and of no other: read it there, and write the value here",
                scope.Properties.Text("cluster")?.Span
            );
        }
        var properties = scope.Properties;
        var json = new JsonObject
        {
            ["apiVersion"] = properties.Text("apiVersion")?.Text ?? "core.oam.dev/v1beta1",
            ["kind"] = properties.Text("kind")?.Text ?? "Application",
            ["metadata"] = new JsonObject
            {
                ["name"] = properties.Text("name")?.Text ?? "",
                ["namespace"] = properties.Text("namespace")?.Text ?? "default",
            },
        };
        if (DefinedKind.Of(json, scope.Workspace).IsNamespaced == false)
            json["metadata"]!.AsObject().Remove("namespace");
        return ResourceTemplate.Read(scope, json, readiness: null, JsonPath.Outputs(scope, Roots));
    }
}
