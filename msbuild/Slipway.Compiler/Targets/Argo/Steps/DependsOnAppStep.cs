using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>
/// <c>depends-on-app</c>: waits for the Workflow of another Application of the project to succeed, or for an Application
/// that KubeVela runs.
/// </summary>
internal sealed class DependsOnAppStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["depends-on-app"];

    public override JsonObject? Render(StepScope scope)
    {
        var name = scope.Properties.Text("name")?.Text ?? "";
        var inNamespace = scope.Properties.Text("namespace")?.Text ?? scope.Application.Namespace;
        var isOurs = scope.Workspace.Applications().Any(one => one.Name == name && one.Namespace == inNamespace);
        var json = new JsonObject
        {
            ["apiVersion"] = isOurs ? ArgoWorkflow.Version : Application.Version,
            ["kind"] = isOurs ? "Workflow" : "Application",
            ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = inNamespace },
        };
        var readiness = isOurs
            ? new Readiness("status.phase == Succeeded", "status.phase in (Failed, Error)")
            : new Readiness("status.status == running");
        return Retried(scope).Joined(ResourceTemplate.Read(scope, json, readiness, []));
    }

    /// <summary>
    /// What is waited for may come later: reading it is tried for ten minutes, and not beyond the step's time. One that has
    /// failed is not waited for again.
    /// </summary>
    private static JsonObject Retried(StepScope scope) =>
        new()
        {
            ["retryStrategy"] = new JsonObject
            {
                ["limit"] = "30",
                ["retryPolicy"] = "Always",
                ["expression"] = "not (lastRetry.message contains 'failure condition')",
                ["backoff"] = new JsonObject { ["duration"] = "20s" }.With("maxDuration", scope.Timeout),
            },
        };
}
