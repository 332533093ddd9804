using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>The tasks of one DAG, and what each waits for.</summary>
internal static class TaskGraph
{
    /// <summary>The body of a template that runs tasks.</summary>
    /// <param name="tasks">The tasks, their waits known.</param>
    /// <param name="outcome">The name of a task that does nothing, for the end of a DAG that goes on after failures.</param>
    public static JsonObject Body(IReadOnlyList<ArgoTask> tasks, Func<string> outcome)
    {
        var listed = new JsonArray([.. tasks.Select(task => task.ToJson())]);
        if (tasks.Any(task => task.IsConditional))
            listed.Add((JsonNode)Outcome(tasks, outcome()));
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = listed } };
    }

    /// <summary>Says what a task without a condition waits for.</summary>
    public static string? AllPassed(ArgoTask task) =>
        Joined([
            .. task.Takes.Where(giver => giver.IsConditional).Select(giver => giver.Succeeded),
            .. task.Waits.SelectMany(wait => wait.Passed()),
        ]);

    /// <summary>Says what a task waits for that asks its own question of what became of others.</summary>
    public static string? AllEnded(ArgoTask task, string? question) =>
        Joined([
            .. task.Waits.Select(wait => task.Takes.Contains(wait) ? wait.Succeeded : wait.Ended),
            .. question is null ? [] : new[] { question },
        ]);

    /// <summary>Whether a task waits for another one or asks about it, directly or through others; it does of itself.</summary>
    public static bool Reaches(ArgoTask from, ArgoTask to)
    {
        var seen = new HashSet<ArgoTask>(ReferenceEqualityComparer.Instance);
        var open = new Stack<ArgoTask>([from]);
        while (open.TryPop(out var task))
        {
            if (ReferenceEquals(task, to))
                return true;
            if (!seen.Add(task))
                continue;
            foreach (var next in task.Waits.Concat(task.Asks))
                open.Push(next);
        }
        return false;
    }

    /// <summary>
    /// Argo judges a DAG by its last tasks alone, so a task that runs after a failure would make it succeed. The task at
    /// the end runs only where all went well; where it does not, it counts as failed like those it waits for.
    /// </summary>
    private static JsonObject Outcome(IReadOnlyList<ArgoTask> tasks, string name)
    {
        var waited = tasks.SelectMany(task => task.Waits).ToHashSet(ReferenceEqualityComparer.Instance);
        return new JsonObject
        {
            ["name"] = name,
            ["template"] = name,
            ["depends"] = Joined(tasks.Where(task => !waited.Contains(task)).SelectMany(task => task.Passed())),
        };
    }

    private static string? Joined(IEnumerable<string> parts)
    {
        var all = string.Join(" && ", parts.Distinct(StringComparer.Ordinal));
        return all.Length == 0 ? null : all;
    }
}
