using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Turns steps into the templates of one Workflow, and notes what it leaves out.</summary>
internal sealed class WorkflowBuilder
{
    private readonly Workflow workflow;
    private readonly IReadOnlyDictionary<Step, Omission> without;
    private readonly StepDirectory directory;
    private readonly Dictionary<Step, ArgoTask> tasks = new(ReferenceEqualityComparer.Instance);
    private string? outcome;

    /// <summary>Begins with nothing built.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="workspace">The specs.</param>
    /// <param name="workflow">The Application's workflow, or KubeVela's default.</param>
    /// <param name="without">The steps known to be left out.</param>
    public WorkflowBuilder(
        Application application,
        Workspace workspace,
        Workflow workflow,
        IReadOnlyDictionary<Step, Omission> without
    )
    {
        Application = application;
        Workspace = workspace;
        this.workflow = workflow;
        this.without = without;
        directory = new StepDirectory(application, workflow);
    }

    public Application Application { get; }

    public Workspace Workspace { get; }

    /// <summary>The names given so far.</summary>
    public ArgoNames Names { get; } = new();

    /// <summary>The templates, in order.</summary>
    public List<JsonObject> Templates { get; } = [];

    /// <summary>What the Workflow does in clusters, for its account to be allowed.</summary>
    public Permissions Permissions { get; } = new();

    /// <summary>The objects that templates apply, as they are in target <c>kubernetes</c>.</summary>
    public List<RenderedObject> Applied { get; } = [];

    /// <summary>Every object that is in a template as a text, no matter who wrote it.</summary>
    public List<JsonObject> Texts { get; } = [];

    /// <summary>The steps that turned out to be left out.</summary>
    public Dictionary<Step, Omission> LeftOut { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The parts and traits that were left out.</summary>
    public List<Omission> Omissions { get; } = [];

    /// <summary>The outputs that templates give.</summary>
    public HashSet<string> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>Builds everything.</summary>
    /// <returns>The name of the template to enter; null where nothing is left to run.</returns>
    public string? Build()
    {
        var name = Names.New("main");
        var body = Graph(workflow.Steps, workflow.IsSequential);
        foreach (var task in tasks.Values)
            CheckInputs(task);
        if (body is null)
            return null;
        Templates.Insert(0, Named(name, body));
        if (outcome is not null)
            Templates.Add(Named(outcome, NoOperation.Body()));
        return name;
    }

    /// <summary>Builds the body of a group's template.</summary>
    /// <returns>The body; null where nothing is left to run.</returns>
    public JsonObject? Group(Step group) => Graph(group.SubSteps, workflow.IsSequentialInside(group));

    /// <summary>Adds a template.</summary>
    public void Add(string name, JsonObject body) => Templates.Add(Named(name, body));

    private JsonObject? Graph(IReadOnlyList<Step> steps, bool isSequential)
    {
        var level = new List<ArgoTask>(steps.Count);
        foreach (var step in steps.Where(step => !without.ContainsKey(step)))
        {
            var at = Templates.Count;
            var task = new ArgoTask(step, Names.New(step.Name));
            var scope = new StepScope(this, task, directory.InputsOf(step));
            if (TemplateRenderers.Find(step.Type) is not { } renderer)
                scope.LeaveOut(NoTemplate(step.Type));
            else if (renderer.Render(scope) is { } body)
                Templates.Insert(at, Named(task.Name, scope.Completed(body)));
            if (Permissions.TakeUndecided())
                scope.LeaveOut(
                    "an input gives the kind or the namespace of its object, and the account of the Workflow needs its permissions before: write 'apiVersion', 'kind' and the namespace in the step"
                );
            if (LeftOut.ContainsKey(step))
                continue;
            tasks.Add(step, task);
            level.Add(task);
        }
        for (var at = 0; at < level.Count; at++)
            Link(level, at, isSequential);
        // A condition may ask about a step only where that one does not wait in turn, which all links together tell.
        for (var at = 0; at < level.Count; at++)
            Ask(level[at], isSequential ? level.GetRange(0, at) : level);
        return level.Count == 0 ? null : TaskGraph.Body(level, () => outcome ??= Names.New("outcome"));
    }

    private void Link(List<ArgoTask> level, int at, bool isSequential)
    {
        var task = level[at];
        var own = directory
            .WaitsOf(task.Step, without.ContainsKey)
            .Select(step => tasks.GetValueOrDefault(step))
            .OfType<ArgoTask>()
            .Where(level.Contains);
        foreach (var wait in (isSequential && at > 0 ? own.Prepend(level[at - 1]) : own).Distinct())
        {
            if (!TaskGraph.Reaches(wait, task))
                task.Waits.Add(wait);
        }
        var inputs = task.Step.SubSteps.Prepend(task.Step).SelectMany(directory.InputsOf);
        Take(task, inputs.Where(input => input.Key.Length > 0).Select(input => input.From));
    }

    /// <summary>Notes which of the tasks it waits for give a task the outputs it needs.</summary>
    private void Take(ArgoTask task, IEnumerable<string> outputs)
    {
        var givers = directory.GiversOf(task.Step, outputs).Select(step => tasks.GetValueOrDefault(step)).ToHashSet();
        task.Takes.AddRange(task.Waits.Where(wait => givers.Contains(wait) && !task.Takes.Contains(wait)));
    }

    private void Ask(ArgoTask task, List<ArgoTask> askable)
    {
        if (task.Step.Node.Text("if") is not { } text)
        {
            task.Depends = TaskGraph.AllPassed(task);
            return;
        }
        if (Condition(text.Text, task, askable) is not { } condition)
        {
            var why = Sentence.Plain(
                "Argo can ask what became of its sibling steps and compare outputs with texts and numbers, and not this: ask for less in 'if', or move the question into the program that a step runs"
            );
            LeftOut[task.Step] = new Omission(OmissionKind.Step, text.Span, task.Step.Name, why);
            return;
        }
        task.Asks.AddRange(condition.Asked);
        Take(task, condition.Values);
        task.Depends = TaskGraph.AllEnded(task, condition.Depends);
        task.When = condition.When;
    }

    private TaskCondition? Condition(string text, ArgoTask task, List<ArgoTask> askable) =>
        ConditionReader.Read(
            text,
            name =>
                directory.Find(name) is { } step
                && tasks.GetValueOrDefault(step) is { } other
                && askable.Contains(other)
                && !TaskGraph.Reaches(other, task)
                    ? other
                    : null,
            name =>
                directory.InputsOf(task.Step).FirstOrDefault(input => input.From == name) is { } input
                    ? ArgoParameters.Asked(input)
                    : null
        );

    private void CheckInputs(ArgoTask task)
    {
        foreach (var input in directory.InputsOf(task.Step))
        {
            if (input.Constant is not null || Given.Contains(input.From))
                continue;
            var why =
                $"it takes '{input.From}', which no step of the Workflow gives: write the value into the step, or let the output be a plain path such as output.status.phase";
            LeftOut[task.Step] = new Omission(OmissionKind.Step, input.Place, task.Step.Name, why);
        }
    }

    private static Sentence NoTemplate(string type) =>
        SchemaCatalog.BuiltIn.Definition("step", type.Split('@')[0])?.Annotations.Deprecated is { } heir
            ? Sentence.Plain($"Argo has no template for a step of the deprecated type '{type}': {heir}")
            : $"Argo has no template for a step of type '{type}': do its work in an apply-object step, or in a Workflow of your own";

    private static JsonObject Named(string name, JsonObject body) => new JsonObject { ["name"] = name }.Joined(body);
}
