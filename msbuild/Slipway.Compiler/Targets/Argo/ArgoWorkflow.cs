using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Deployments;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>What an Application becomes for Argo.</summary>
/// <param name="Objects">The account with its permissions, and the Workflow after it; none where nothing can be run.</param>
/// <param name="Applied">The objects that the Workflow applies and that components and steps became.</param>
/// <param name="Texts">Every object that the Workflow holds as a text.</param>
/// <param name="Omissions">What the Workflow does not do of what the Application says.</param>
internal sealed record ArgoWorkflow(
    IReadOnlyList<JsonObject> Objects,
    IReadOnlyList<RenderedObject> Applied,
    IReadOnlyList<JsonObject> Texts,
    IReadOnlyList<Omission> Omissions
)
{
    /// <summary>The API group and version of Workflows.</summary>
    public const string Version = "argoproj.io/v1alpha1";

    /// <summary>Turns an Application into a Workflow.</summary>
    /// <remarks>
    /// A step that is left out may take others with it: those that need what it would have given, or that ask what became
    /// of it. So the Workflow is built again until nothing more is left out.
    /// </remarks>
    public static ArgoWorkflow Of(Application application, Workspace workspace)
    {
        if (application.Workflow.IsElsewhere)
            return new ArgoWorkflow([], [], [], [Elsewhere(application)]);
        var workflow = PlannedWorkflow.Of(application);
        var without = new Dictionary<Step, Omission>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var builder = new WorkflowBuilder(application, workspace, workflow, without);
            var entry = builder.Build();
            if (builder.LeftOut.Count == 0)
                return new ArgoWorkflow(
                    Made(builder, entry),
                    builder.Applied,
                    builder.Texts,
                    [.. without.Values, .. builder.Omissions]
                );
            foreach (var (step, omission) in builder.LeftOut)
                without.TryAdd(step, omission);
        }
    }

    private static JsonObject[] Made(WorkflowBuilder builder, string? entry)
    {
        if (entry is null)
            return [];
        var application = builder.Application;
        var account = $"{application.Name}-workflow";
        var workflow = new JsonObject
        {
            ["apiVersion"] = Version,
            ["kind"] = "Workflow",
            ["metadata"] = new JsonObject { ["name"] = application.Name, ["namespace"] = application.Namespace },
            ["spec"] = new JsonObject
            {
                ["entrypoint"] = entry,
                ["serviceAccountName"] = account,
                ["templates"] = new JsonArray([.. builder.Templates]),
            },
        };
        return [.. builder.Permissions.Objects(account, application.Namespace), workflow];
    }

    private static Omission Elsewhere(Application application)
    {
        var place = application.Workflow.Node!.Text("ref")!.Span;
        var why = "its steps are in an object of KubeVela's: write them under 'workflow.steps'";
        return new Omission(OmissionKind.Workflow, place, application.Name, why);
    }
}
