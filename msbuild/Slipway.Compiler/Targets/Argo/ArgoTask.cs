using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>A task of a DAG: one step of a workflow, waiting for others.</summary>
/// <param name="step">The step.</param>
/// <param name="name">The task's name, which is its template's too.</param>
internal sealed class ArgoTask(Step step, string name)
{
    private bool? isConditional;

    /// <summary>The step.</summary>
    public Step Step { get; } = step;

    /// <summary>The name, which is that of its template too.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it may be left out without a failure: its step asks for something, or takes what may not be given.</summary>
    public bool IsConditional =>
        isConditional ??= Step.Node.Text("if") is not null || Takes.Exists(task => task.IsConditional);

    /// <summary>The tasks it waits for, in order.</summary>
    public List<ArgoTask> Waits { get; } = [];

    /// <summary>Those of them that give it values: without these it cannot run.</summary>
    public List<ArgoTask> Takes { get; } = [];

    /// <summary>The tasks its condition asks about, in order.</summary>
    public List<ArgoTask> Asks { get; } = [];

    /// <summary>What must have become of other tasks.</summary>
    public string? Depends { get; set; }

    /// <summary>What must hold of values, as an expression of Argo's.</summary>
    public string? When { get; set; }

    /// <summary>The values it hands to its template, by parameter.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; set; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether it has ended well.</summary>
    public string Succeeded => $"{Name}.Succeeded";

    /// <summary>Whether it has ended, in whatever way.</summary>
    public string Ended => $"({Name}.Succeeded || {Name}.Failed || {Name}.Errored || {Name}.Skipped || {Name}.Omitted)";

    /// <summary>What says that it, and everything before it, went well enough for what comes after it.</summary>
    public IEnumerable<string> Passed()
    {
        var seen = new HashSet<ArgoTask>(ReferenceEqualityComparer.Instance);
        var open = new Stack<ArgoTask>([this]);
        while (open.TryPop(out var task))
        {
            if (!seen.Add(task))
                continue;
            if (!task.IsConditional)
            {
                yield return task.Name;
                continue;
            }
            // One that was left out by its condition holds no one up; what it would have waited for still counts.
            yield return $"({task.Name}.Succeeded || {task.Name}.Skipped || {task.Name}.Omitted)";
            for (var at = task.Waits.Count - 1; at >= 0; at--)
                open.Push(task.Waits[at]);
        }
    }

    /// <summary>The task as it is in a DAG.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["name"] = Name, ["template"] = Name };
        if (Arguments.Count > 0)
            json["arguments"] = ArgoParameters.Values(Arguments);
        return json.With("depends", Depends).With("when", When is null ? null : $"{{{{={When}}}}}");
    }
}
