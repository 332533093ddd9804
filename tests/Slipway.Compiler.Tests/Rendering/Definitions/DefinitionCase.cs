using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Pinning;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language;
using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Rendering.Definitions;

/// <summary>A component with traits, and what KubeVela's own definitions make of it.</summary>
/// <param name="Id">The name of the case.</param>
/// <param name="About">The type that it is about.</param>
/// <param name="Component">The component: <c>type</c> and <c>parameters</c>.</param>
/// <param name="Traits">The traits, in order.</param>
/// <param name="Result">What KubeVela makes of it, or its error.</param>
internal sealed record DefinitionCase(
    string Id,
    string About,
    JsonObject Component,
    IReadOnlyList<JsonObject> Traits,
    JsonObject Result
)
{
    /// <summary>The names of the component, the Application and the namespace, and the minor version of Kubernetes.</summary>
    public (string Name, string Application, string Namespace, int Minor) Context { get; init; } =
        ("web", "app", "default", 29);

    /// <summary>What an API server makes of the objects; null where none was asked.</summary>
    public string? Served { get; init; }

    /// <summary>Whether KubeVela refuses it, or loses an object of it.</summary>
    public bool Fails => Result["error"] is not null || Result["duplicateOutput"] is not null;

    /// <summary>Whether there are renderers for all of it.</summary>
    public bool IsRendered =>
        ComponentRenderers.Find(Type(Component)) is not null
        && Traits.All(trait => TraitRenderers.Find(Type(trait)) is not null);

    /// <summary>The workload and the further objects by their keys.</summary>
    public JsonObject Expected
    {
        get
        {
            var objects = Result["outputs"]?.DeepClone().AsObject() ?? [];
            objects["(workload)"] = (Result["output"] ?? Result["patchedOutput"])?.DeepClone();
            return objects;
        }
    }

    /// <summary>What we make of it.</summary>
    /// <returns>The workload and the further objects by their keys, and the findings; errors first.</returns>
    public (JsonObject Objects, IReadOnlyList<Diagnostic> Findings) Render()
    {
        var analysis = Analyse();
        var compilation = Compilation.Run(analysis, [KubernetesTarget.TargetName]);
        var rendered = Rendered(analysis);
        var outputs = rendered?.Outputs.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Json.DeepClone()));
        var objects = new JsonObject(outputs?.DistinctBy(one => one.Key) ?? [])
        {
            ["(workload)"] = rendered?.Output.DeepClone(),
        };
        return (objects, [.. compilation.Analysis.Diagnostics.OrderByDescending(one => one.Severity)]);
    }

    /// <summary>The kinds of the objects that we make, each with what makes it.</summary>
    public IEnumerable<(string Definition, string Type, string Kind)> Made()
    {
        if (Rendered(Analyse()) is not { } rendered)
            yield break;
        yield return ("component", Type(Component), $"{rendered.Output["kind"]}");
        foreach (var one in rendered.Outputs)
            yield return one.Type == RenderedOutput.OfComponent
                ? ("component", Type(Component), $"{one.Json["kind"]}")
                : ("trait", one.Type, $"{one.Json["kind"]}");
    }

    private Analysis Analyse() =>
        Analysis.Run(
            [SourceText.From("spec.yaml", ToSpec())],
            new WorkspaceOptions { Profile = Profile.Parse($"flux=2.2, kubernetes=1.{Context.Minor}", out _) },
            TestContext.Current.CancellationToken
        );

    private static RenderedComponent? Rendered(Analysis analysis)
    {
        var normal = Compilation.Normal(analysis.Workspace, ImagePins.None, CancellationToken.None);
        return ApplicationRenderer.WithTraits(normal.Applications().First().Components[0], normal);
    }

    /// <summary>The cases that the folder <c>shared</c> has for each definition; none where it is absent.</summary>
    public static IEnumerable<DefinitionCase> OfDefinitions() =>
        from one in Read("golden/kubevela-builtin-cases.json", json => json["cases"]!.AsArray())
        let isTrait = (string)one["kind"]! == "trait"
        let before = (one["before"] as JsonArray ?? []).OfType<JsonObject>()
        let context = one["context"]!
        select new DefinitionCase(
            (string)one["id"]!,
            Type(one),
            isTrait ? one["workload"]!.AsObject() : one,
            isTrait ? [.. before, one] : [],
            one["expected"]!.AsObject()
        )
        {
            Context = (
                (string)one["name"]!,
                (string)context["appName"]!,
                (string)context["namespace"]!,
                (int)context["clusterMinor"]!
            ),
        };

    /// <summary>Cases of one mistake each, some with the word of an API server.</summary>
    public static IEnumerable<DefinitionCase> OfTraps() =>
        from one in Read("golden/kubevela-builtin-traps.json", json => json.AsArray())
        select new DefinitionCase(
            (string)one["name"]!,
            ((string)one["name"]!).Split(' ')[0],
            one["component"]!.AsObject(),
            [.. one["traits"]!.AsArray().OfType<JsonObject>()],
            one["result"]!.AsObject()
        )
        {
            Context = ("web", "app", "default", (int?)one["clusterMinor"] ?? 29),
            Served = (string?)one["apiServer_1_20_2"],
        };

    private static string Type(JsonObject use) => (string)use["type"]!;

    private static JsonObject Use(JsonObject one) =>
        new JsonObject { ["type"] = Type(one) }.With("properties", one["parameters"]?.DeepClone());

    private static IEnumerable<JsonObject> Read(string path, Func<JsonNode, JsonArray> cases)
    {
        var file = Repository.Shared(path);
        return File.Exists(file) ? cases(JsonNode.Parse(File.ReadAllText(file))!).OfType<JsonObject>() : [];
    }

    private string ToSpec()
    {
        var component = Use(Component);
        component["name"] = Context.Name;
        component["traits"] = new JsonArray([.. Traits.Select(Use)]);
        return new JsonObject
        {
            ["apiVersion"] = "core.oam.dev/v1beta1",
            ["kind"] = "Application",
            ["metadata"] = new JsonObject { ["name"] = Context.Application, ["namespace"] = Context.Namespace },
            ["spec"] = new JsonObject { ["components"] = new JsonArray(component) },
        }.ToJsonString();
    }
}
