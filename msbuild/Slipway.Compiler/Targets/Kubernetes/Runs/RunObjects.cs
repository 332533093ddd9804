using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The objects that a run becomes.</summary>
internal sealed class RunObjects
{
    private const string Label = "slipway.dev/run";

    private readonly Run run;
    private readonly RunLife life;
    private readonly RunScript script;
    private readonly RunPorts ports;
    private readonly RunEnvironment environment;
    private readonly RunPod pod;
    private readonly string name;

    public RunObjects(Run run, string name, Catalog catalog)
    {
        this.run = run;
        this.name = name;
        life = new RunLife(run, catalog);
        script = new RunScript(run, life);
        ports = new RunPorts(run, life);
        environment = new RunEnvironment(run, name, catalog);
        pod = new RunPod(run, catalog, life, script, ports, environment);
    }

    /// <summary>The objects in the order in which they are to be applied.</summary>
    public IEnumerable<JsonObject> All()
    {
        if (environment.Secret() is var (secret, data))
            yield return With(Object("v1", "Secret", secret), "data", data);
        yield return With(Object("v1", "ConfigMap", $"{name}-script"), "data", script.Files());
        if (ports.OfService() is { } exposed)
            yield return With(
                Object("v1", "Service", name),
                "spec",
                new JsonObject { ["selector"] = Selector(), ["ports"] = exposed }
            );
        yield return life.IsEndless ? Deployment() : Job();
    }

    private JsonObject Job() =>
        With(
            Object("batch/v1", "Job", name),
            "spec",
            new JsonObject { ["backoffLimit"] = 0 }
                .With("activeDeadlineSeconds", life.Deadline is { } deadline and > 0 ? deadline : null)
                .With("template", Template("Never"))
        );

    private JsonObject Deployment() =>
        With(
            Object("apps/v1", "Deployment", name),
            "spec",
            new JsonObject
            {
                ["replicas"] = 1,
                ["strategy"] = new JsonObject { ["type"] = "Recreate" },
                ["selector"] = new JsonObject { ["matchLabels"] = Selector() },
                ["template"] = Template("Always"),
            }
        );

    private JsonObject Template(string restartPolicy) =>
        new()
        {
            ["metadata"] = new JsonObject { ["labels"] = Selector() },
            ["spec"] = pod.Spec(name, restartPolicy),
        };

    private JsonObject Object(string apiVersion, string kind, string called) =>
        new()
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = kind,
            ["metadata"] = new JsonObject
            {
                ["name"] = called,
                ["namespace"] = run.Document.Namespace,
                ["labels"] = Selector(),
                ["annotations"] = Annotations(),
            },
        };

    private JsonObject Selector() => new() { [Label] = name };

    /// <summary>What a label has no room for.</summary>
    private JsonObject Annotations() =>
        new JsonObject { ["slipway.dev/name"] = run.Name }
            .With("slipway.dev/description", Text("description"))
            .With(
                "slipway.dev/tags",
                run.Root["tags"] is SpecSequence
                    ? string.Join(", ", run.Root.Texts("tags").Select(tag => tag.Text))
                    : null
            )
            .With("slipway.dev/cluster", run.Root.Mapping("resources")?.Text("cluster")?.Text);

    private string? Text(string key) => run.Root.Text(key)?.Text is { Length: > 0 } text ? text : null;

    private static JsonObject With(JsonObject json, string key, JsonNode value)
    {
        json[key] = value;
        return json;
    }
}
