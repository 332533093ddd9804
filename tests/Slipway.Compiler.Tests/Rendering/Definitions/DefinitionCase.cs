using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Pinning;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language;
using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Rendering.Definitions;

/// <summary>A component, or a trait on one, and what KubeVela's own definition makes of it.</summary>
/// <param name="json">The case, as the folder <c>shared</c> has it.</param>
internal sealed class DefinitionCase(JsonObject json)
{
    /// <summary>The name of the case: the kind of definition, its type and a number.</summary>
    public string Id => (string)json["id"]!;

    /// <summary>The type that it is about.</summary>
    public string Type => (string)json["type"]!;

    /// <summary>The types of the component and of its traits.</summary>
    public IEnumerable<(string Kind, string Type)> Types =>
        IsTrait
            ? [("component", (string)json["workload"]!["type"]!), .. Before, ("trait", Type)]
            : [("component", Type)];

    /// <summary>Whether there are renderers for all of it.</summary>
    public bool IsRendered =>
        Types.All(one =>
            one.Kind == "trait"
                ? TraitRenderers.Find(one.Type) is not null
                : ComponentRenderers.Find(one.Type) is not null
        );

    /// <summary>Whether KubeVela refuses it.</summary>
    public bool Fails => json["expected"]!["error"] is not null;

    /// <summary>The workload and the further objects by their keys; empty where KubeVela refuses it.</summary>
    public JsonObject Expected
    {
        get
        {
            var expected = json["expected"]!;
            var objects = expected["outputs"]?.DeepClone().AsObject() ?? [];
            objects["(workload)"] = (expected["output"] ?? expected["patchedOutput"])?.DeepClone();
            return objects;
        }
    }

    /// <summary>Every case; none where the folder is absent.</summary>
    public static IReadOnlyDictionary<string, DefinitionCase> All { get; } = Read("golden/kubevela-builtin-cases.json");

    /// <summary>What we make of it.</summary>
    /// <returns>The workload and the further objects by their keys, and why KubeVela would refuse it.</returns>
    public (JsonObject Objects, IReadOnlyList<string> Faults) Render()
    {
        var context = json["context"]!;
        var profile = Profile.Parse($"flux=2.2, kubernetes=1.{context["clusterMinor"]}", out _);
        var analysis = Analysis.Run(
            [SourceText.From("spec.yaml", ToSpec())],
            new WorkspaceOptions { Profile = profile },
            TestContext.Current.CancellationToken
        );
        var normal = Compilation.Normal(analysis.Workspace, ImagePins.None, CancellationToken.None);
        var component = normal.Applications().First().Components[0];
        var rendered = ApplicationRenderer.WithTraits(component, normal);
        var faults = analysis
            .Diagnostics.Where(one => one.Severity == Schema.Diagnostics.Severity.Error)
            .Select(one => $"{one.Id}: {one.Message}")
            .Concat(rendered?.Faults.Select(fault => fault.Reason) ?? ["nothing renders the type"])
            .ToList();
        var objects = new JsonObject(
            rendered?.Outputs.Select(output => KeyValuePair.Create(output.Key, (JsonNode?)output.Json.DeepClone()))
                ?? []
        )
        {
            ["(workload)"] = rendered?.Output.DeepClone(),
        };
        return (objects, faults);
    }

    private bool IsTrait => (string)json["kind"]! == "trait";

    private IEnumerable<(string Kind, string Type)> Before =>
        (json["before"] as JsonArray ?? []).Select(one => ("trait", (string)one!["type"]!));

    private string ToSpec()
    {
        var workload = IsTrait ? json["workload"]! : json;
        var traits = (json["before"] as JsonArray ?? []).Select(one => Use(one!, "type")).ToList();
        if (IsTrait)
            traits.Add(Use(json, "type"));
        var component = Use(workload, "type");
        component["name"] = json["name"]!.DeepClone();
        component["traits"] = new JsonArray([.. traits]);
        return new JsonObject
        {
            ["apiVersion"] = "core.oam.dev/v1beta1",
            ["kind"] = "Application",
            ["metadata"] = new JsonObject
            {
                ["name"] = json["context"]!["appName"]!.DeepClone(),
                ["namespace"] = json["context"]!["namespace"]!.DeepClone(),
            },
            ["spec"] = new JsonObject { ["components"] = new JsonArray(component) },
        }.ToJsonString();
    }

    private static JsonObject Use(JsonNode one, string type) =>
        new JsonObject { ["type"] = one[type]!.DeepClone() }.With("properties", one["parameters"]?.DeepClone());

    private static Dictionary<string, DefinitionCase> Read(string path)
    {
        var file = Repository.Shared(path);
        return File.Exists(file)
            ? JsonNode.Parse(File.ReadAllText(file))!["cases"]!
                .AsArray()
                .Select(one => new DefinitionCase(one!.AsObject()))
                .ToDictionary(one => one.Id, StringComparer.Ordinal)
            : [];
    }
}
