using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>A component and what KubeVela's own template makes of it.</summary>
/// <param name="Type">The component's type.</param>
/// <param name="Name">What the case is about.</param>
/// <param name="Properties">The component's properties.</param>
/// <param name="Output">The workload; null where the template fails.</param>
/// <param name="Outputs">The further objects by their keys.</param>
/// <param name="Fails">Whether the template fails.</param>
internal sealed record RenderCase(
    string Type,
    string Name,
    JsonObject Properties,
    JsonObject? Output,
    JsonObject Outputs,
    bool Fails
)
{
    /// <summary>The names of the Application and its only component in every case.</summary>
    public const string ApplicationName = "app1",
        ComponentName = "comp1";

    public static string File { get; } = Repository.Shared("golden/kubevela-render-cases.json");

    /// <summary>The cases by type and name; none where the file is absent.</summary>
    public static IReadOnlyDictionary<string, RenderCase> All { get; } =
        System.IO.File.Exists(File)
            ? JsonNode
                .Parse(System.IO.File.ReadAllText(File))!
                .AsArray()
                .Select(json => Read(json!.AsObject()))
                .ToDictionary(one => $"{one.Type}/{one.Name}")
            : new Dictionary<string, RenderCase>();

    /// <summary>The case as an Application; JSON is YAML.</summary>
    public string ToSpec() =>
        new JsonObject
        {
            ["apiVersion"] = "core.oam.dev/v1beta1",
            ["kind"] = "Application",
            ["metadata"] = new JsonObject { ["name"] = ApplicationName },
            ["spec"] = new JsonObject
            {
                ["components"] = new JsonArray(
                    new JsonObject
                    {
                        ["name"] = ComponentName,
                        ["type"] = Type,
                        ["properties"] = Properties.DeepClone(),
                    }
                ),
            },
        }.ToJsonString();

    private static RenderCase Read(JsonObject json) =>
        new(
            json["type"]!.GetValue<string>(),
            json["case"]!.GetValue<string>(),
            json["properties"]!.AsObject(),
            json["output"] as JsonObject,
            json["outputs"] as JsonObject ?? [],
            json["errors"] is JsonArray { Count: > 0 }
        );
}
