using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>The workflow of an Application as KubeVela runs it.</summary>
/// <remarks>An Initializer that waits for others becomes an Application whose first steps wait for theirs.</remarks>
internal static class VelaWorkflow
{
    /// <summary>The workflow; null where there is nothing to say.</summary>
    public static JsonObject? Of(Application application, Workspace workspace)
    {
        var workflow = application.Workflow.Node?.ToJson() ?? [];
        var waits = Waits(application).ToList();
        var steps = application.Workflow.Steps.SelectMany(step => Step(step, application, workspace)).ToList();
        if (waits.Count > 0 && steps.Count == 0)
            steps.Add(new JsonObject { ["name"] = "deploy", ["type"] = "deploy" });
        if (!application.Workflow.IsSequential)
            steps.ForEach(step => Wait(step, waits));
        var all = new JsonArray([.. waits, .. steps]);
        if (all.Count > 0)
            workflow["steps"] = all;
        return workflow.Count == 0 ? null : workflow;
    }

    private static IEnumerable<JsonObject> Step(Step step, Application application, Workspace workspace)
    {
        if (VelaForms.OfStep(step.Type) is { } form)
            return form.Write(step, application, workspace);
        var json = step.Node.ToJson();
        if (step.SubSteps.Count > 0)
            json["subSteps"] = new JsonArray([
                .. step.SubSteps.SelectMany(inner => Step(inner, application, workspace)),
            ]);
        return [json];
    }

    private static IEnumerable<JsonObject> Waits(Application application) =>
        Initializer.Is(application.Document)
            ? Initializer
                .DependsOn(application.Document)
                .Select(other => new JsonObject
                {
                    ["name"] = $"wait-for-{other.Name.Text}",
                    ["type"] = "depends-on-app",
                    ["properties"] = new JsonObject { ["name"] = other.Name.Text, ["namespace"] = other.Namespace },
                })
            : [];

    private static void Wait(JsonObject step, List<JsonObject> waits)
    {
        if (waits.Count == 0)
            return;
        var names = step["dependsOn"] as JsonArray ?? [];
        foreach (var wait in waits)
            names.Add(wait["name"]!.DeepClone());
        if (names.Parent is null)
            step["dependsOn"] = names;
    }
}
