using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Graphs;

/// <summary>The order in which components are deployed, and the steps of workflows and pipelines run; and the claims of components.</summary>
internal static class WorkflowEdges
{
    /// <summary>The kinds of names whose uses these edges tell better.</summary>
    public static readonly string[] Told = ["component", "step", "storage"];

    /// <summary>Whether a document has an order that these edges tell.</summary>
    public static bool AreOf(SpecDocument document) => Workflow.Of(document) is not null;

    /// <summary>The edges of a document.</summary>
    /// <param name="graph">The document; only an Application or a pipeline has any.</param>
    public static IEnumerable<GraphEdge> Of(DocumentGraph graph) =>
        Application.Of(graph.Document) is { } application
            ? [.. Components(graph, application), .. Steps(graph, application), .. Claims(graph, application)]
        : Workflow.Of(graph.Document) is { } workflow ? Steps(graph, new StepGraph(workflow))
        : Pipeline(graph);

    private static IEnumerable<GraphEdge> Components(DocumentGraph graph, Application application)
    {
        var waits = DeploymentOrder.Of(application).Components.Waits;
        return application
            .Components.SelectMany((_, number) => waits.Of(number))
            .Select(wait =>
                Edge(
                    graph,
                    "component",
                    application.Components[wait.To].Name,
                    application.Components[wait.From].Name,
                    Word(wait)
                )
            )
            .OfType<GraphEdge>();
    }

    private static IEnumerable<GraphEdge> Steps(DocumentGraph graph, Application application) =>
        Steps(graph, DeploymentOrder.Of(application).Steps)
            .Concat(
                application
                    .Workflow.RunSteps.Where(step => step.AppliedComponent is not null)
                    .Select(step => Used(graph, "step", step.Name, "component", step.AppliedComponent!.Text))
                    .OfType<GraphEdge>()
            );

    private static IEnumerable<GraphEdge> Steps(DocumentGraph graph, StepGraph steps) =>
        steps
            .Steps.SelectMany((_, number) => steps.Waits.Of(number))
            .Where(wait => wait.Reason is WaitReason.Own or WaitReason.Order)
            .Select(wait => Edge(graph, "step", steps.Steps[wait.To].Name, steps.Steps[wait.From].Name, Word(wait)))
            .OfType<GraphEdge>();

    private static IEnumerable<GraphEdge> Claims(DocumentGraph graph, Application application) =>
        application
            .Components.SelectMany(component =>
                ClaimUse.Of(component).Concat(component.Predictors.Select(ClaimUse.Of).OfType<ClaimUse>())
            )
            .Select(use => Used(graph, "component", use.Component.Name, "storage", use.Name))
            .OfType<GraphEdge>();

    private static IEnumerable<GraphEdge> Pipeline(DocumentGraph graph)
    {
        var nodes = PipelineStep.Of(graph.Document).Where(step => step.Key is not null).ToList();
        return nodes
            .SelectMany(
                step => step.Waits,
                (step, wait) => Edge(graph, "step", wait.Step, step.Key!.Text, wait.Way ?? GraphEdge.DependsOn)
            )
            .OfType<GraphEdge>();
    }

    private static string Word(Wait wait) => wait.Place is null ? GraphEdge.Then : GraphEdge.DependsOn;

    private static GraphEdge? Edge(DocumentGraph graph, string kind, string from, string to, string word) =>
        graph.Part(kind, from) is { } first && graph.Part(kind, to) is { } then
            ? new GraphEdge(first, then, word, true)
            : null;

    private static GraphEdge? Used(DocumentGraph graph, string kind, string name, string usedKind, string used) =>
        graph.Part(kind, name) is { } user
            ? new GraphEdge(
                user,
                graph.Part(usedKind, used) ?? new GraphNode(usedKind, used, "", null),
                usedKind,
                false
            )
            : null;
}
