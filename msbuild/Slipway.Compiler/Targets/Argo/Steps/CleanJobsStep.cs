using System.Text.Json.Nodes;
using Slipway.Kinds;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>clean-jobs</c>: deletes Jobs and their pods by labels.</summary>
internal sealed class CleanJobsStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["clean-jobs"];

    public override JsonObject? Render(StepScope scope)
    {
        var selector = scope.Properties.Mapping("labelselector") is { } labels
            ? string.Join(',', labels.Entries.Select(label => $"{label.Key.Text}={label.Value.ToJson()}"))
            : $"workflow.oam.dev/name={scope.Application.Name}";
        var inNamespace = scope.Properties.Text("namespace")?.Text ?? scope.Application.Namespace;
        scope.Permissions.Delete(KindTable.Of("batch", "Job"), inNamespace);
        scope.Permissions.Delete(KindTable.Of("", "Pod"), inNamespace);
        var chosen = selector.Length == 0 ? "--all" : $"--selector={selector}";
        return scope.Bounded(
            new JsonObject
            {
                ["resource"] = new JsonObject
                {
                    ["action"] = "delete",
                    ["flags"] = new JsonArray("jobs.batch,pods", $"--namespace={inNamespace}", chosen),
                },
            }
        );
    }
}
