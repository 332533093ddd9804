using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Compiler.Json;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>What Argo would reject a Workflow for, beyond what a schema can say; written from its documentation.</summary>
internal static partial class WorkflowFaults
{
    private static readonly string[] Ends = ["Succeeded", "Failed", "Errored", "Skipped", "Omitted", "Daemoned"];

    public static IReadOnlyList<string> Of(JsonObject workflow)
    {
        var templates = workflow["spec"]!["templates"]!.AsArray().Select(one => one!.AsObject()).ToList();
        var names = templates.ConvertAll(Name);
        return
        [
            .. names
                .GroupBy(name => name, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => $"template {same.Key} twice"),
            .. templates.SelectMany(template => OfTemplate(template, names)),
            .. Unreached(workflow, templates).Select(name => $"template {name} is run by nothing"),
            .. Parameters(workflow, templates),
        ];
    }

    /// <summary>The objects that the templates apply, as they read; values of parameters stand for themselves.</summary>
    public static IEnumerable<JsonObject> Applied(JsonObject workflow) =>
        workflow["spec"]!["templates"]!
            .AsArray()
            .Where(template => template!["resource"] is not null && (string)template["resource"]!["action"]! == "apply")
            .Select(template => Read((string)template!["resource"]!["manifest"]!)!);

    private static IEnumerable<string> OfTemplate(JsonObject template, List<string> names)
    {
        if (template["dag"]?["tasks"] is JsonArray tasks)
            return OfTasks(Name(template), [.. tasks.Select(task => task!.AsObject())], names);
        if (template["resource"] is not JsonObject resource)
            return [];
        var faults = new List<string>();
        // Objects are deleted by labels as well, and flags say by which.
        if ((string)resource["action"]! == "delete")
            return resource["flags"] is JsonArray { Count: > 0 } ? faults : [$"{Name(template)} deletes nothing"];
        if (
            Read((string)resource["manifest"]!) is not { } json
            || json["kind"] is null
            || json["metadata"]?["name"] is null
        )
            faults.Add($"the manifest of {Name(template)} is not an object with a kind and a name");
        foreach (var key in new[] { "successCondition", "failureCondition" })
        {
            if (resource[key] is { } condition && !Comma().Split((string)condition!).All(IsRequirement))
                faults.Add($"{Name(template)}: '{condition}' is not a label selector");
        }
        return faults;
    }

    private static IEnumerable<string> OfTasks(string template, List<JsonObject> tasks, List<string> names)
    {
        var own = tasks.ConvertAll(Name);
        var waits = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            if (!names.Contains((string)task["template"]!))
                yield return $"{template}: task {Name(task)} runs {task["template"]}, which does not exist";
            if (!waits.TryAdd(Name(task), []))
                yield return $"{template}: task {Name(task)} twice";
            var text = (string?)task["depends"] ?? "true";
            foreach (var (name, end) in Operands(text))
            {
                waits[Name(task)].Add(name);
                if (!own.Contains(name))
                    yield return $"{template}: task {Name(task)} depends on {name}, which does not exist";
                if (end.Length > 0 && !Ends.Contains(end))
                    yield return $"{template}: no task ends as {end}";
            }
            foreach (var giver in Handed().Matches(task.ToJsonString()).Select(match => match.Groups["name"].Value))
            {
                if (!own.Contains(giver) || !TaskBefore(giver, Name(task), waits))
                    yield return $"{template}: task {Name(task)} takes from {giver}, which need not be over";
            }
            if (!IsBoolean(Operand().Replace(text, "true")))
                yield return $"{template}: '{text}' is not an expression";
        }
        if (own.Exists(name => IsInCircle(name, waits)))
            yield return $"{template}: tasks wait for one another in a circle";
    }

    /// <summary>What is taken has to be given by a task that is surely over: somewhere before, in whatever template.</summary>
    private static IEnumerable<string> Parameters(JsonObject workflow, List<JsonObject> templates)
    {
        var text = workflow.ToJsonString();
        var given = templates
            .SelectMany(template => template["outputs"]?["parameters"]?.AsArray() ?? [])
            .Select(output => (string)output!["globalName"]!)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var taken in Global().Matches(text).Select(match => match.Groups["name"].Value))
        {
            if (!given.Contains(taken))
                yield return $"nothing gives {taken}";
        }
        foreach (var template in templates)
        {
            var inputs = (template["inputs"]?["parameters"]?.AsArray() ?? [])
                .Select(input => (string)input!["name"]!)
                .ToList();
            foreach (var taken in Input().Matches(template.ToJsonString()).Select(match => match.Groups["name"].Value))
            {
                if (!inputs.Contains(taken))
                    yield return $"{Name(template)} does not take {taken}";
            }
            var needed = (template["inputs"]?["parameters"]?.AsArray() ?? [])
                .Where(input => input!["value"] is null)
                .Select(input => (string)input!["name"]!);
            foreach (var task in Tasks(templates).Where(task => (string)task["template"]! == Name(template)))
            {
                var handed = (task["arguments"]?["parameters"]?.AsArray() ?? []).Select(one => (string)one!["name"]!);
                foreach (var missing in needed.Except(handed))
                    yield return $"task {Name(task)} does not hand over {missing}";
            }
        }
        foreach (var left in Braces().Matches(text).Select(match => match.Value))
        {
            if (!Known().IsMatch(left))
                yield return $"Argo would read {left}";
        }
    }

    private static IEnumerable<string> Unreached(JsonObject workflow, List<JsonObject> templates)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([(string)workflow["spec"]!["entrypoint"]!]);
        while (open.TryPop(out var name))
        {
            if (reached.Add(name))
            {
                foreach (var task in Tasks(templates.Where(template => Name(template) == name)))
                    open.Push((string)task["template"]!);
            }
        }
        return templates.ConvertAll(Name).Except(reached);
    }

    private static IEnumerable<JsonObject> Tasks(IEnumerable<JsonObject> templates) =>
        templates.SelectMany(template => template["dag"]?["tasks"]?.AsArray() ?? []).Select(task => task!.AsObject());

    private static bool IsInCircle(string name, Dictionary<string, List<string>> waits)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(waits[name]);
        while (open.TryPop(out var next))
        {
            if (next == name)
                return true;
            if (seen.Add(next) && waits.TryGetValue(next, out var further))
                further.ForEach(open.Push);
        }
        return false;
    }

    private static bool TaskBefore(string giver, string name, Dictionary<string, List<string>> waits) =>
        waits.TryGetValue(name, out var own) && own.Exists(wait => wait == giver || TaskBefore(giver, wait, waits));

    private static IEnumerable<(string Name, string End)> Operands(string depends) =>
        Operand()
            .Matches(depends)
            .Where(match => match.Value != "true")
            .Select(match => (match.Groups["name"].Value, match.Groups["end"].Value));

    /// <summary>Reduces an expression over true until nothing but true is left, or nothing more can be done.</summary>
    private static bool IsBoolean(string text)
    {
        for (var before = ""; before != text; )
        {
            before = text;
            text = Reducible().Replace(text.Replace(" ", "", StringComparison.Ordinal), "true");
        }
        return text == "true";
    }

    private static JsonObject? Read(string manifest)
    {
        var read = YamlFile.Read(SourceText.From("manifest.yaml", ArgoTemplate.Quoted(manifest)));
        return read.Diagnostics.Count == 0 && read.Documents is [SpecMapping root] ? root.ToJson() : null;
    }

    private static bool IsRequirement(string text) => Requirement().IsMatch(text);

    private static string Name(JsonObject json) => (string)json["name"]!;

    [GeneratedRegex(
        @"(?<name>[A-Za-z][-A-Za-z0-9]*)(?:\.(?<end>[A-Za-z]+))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Operand();

    [GeneratedRegex(
        @"!true|\(true\)|true(&&|\|\|)true",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reducible();

    [GeneratedRegex(
        @"\{\{workflow\.outputs\.parameters\.(?<name>[^}]*)\}\}|workflow\.outputs\.parameters\[\\u0027(?<name>[-\w]*)\\u0027\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Global();

    [GeneratedRegex(
        @"\{\{inputs\.parameters\.(?<name>[^}]*)\}\}|inputs\.parameters\[\\u0027(?<name>[-\w]*)\\u0027\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Input();

    [GeneratedRegex(
        @"\{\{tasks\.(?<name>[-A-Za-z0-9]+)\.outputs",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Handed();

    /// <summary>A comma between requirements, and not between the values of one.</summary>
    [GeneratedRegex(@", (?![^(]*\))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\{\{.*?(\}\}|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();

    [GeneratedRegex(
        @"^\{\{((workflow\.outputs|inputs|tasks\.[-A-Za-z0-9]+\.outputs)\.parameters\.[-A-Za-z0-9_]+|=.+)\}\}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Known();

    /// <summary>A requirement of a label selector: its key has the form of a label's, and what is greater is a number.</summary>
    [GeneratedRegex(
        @"^!?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?( (==|!=) [A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?| [<>] ([0-9]+|\{\{=[^}]+\}\})| in \([A-Za-z0-9]+(, [A-Za-z0-9]+)*\))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Requirement();
}
