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
    public const string ApplicationName = "colors",
        ComponentName = "painting";

    /// <summary>The cases by type and name: <c>Rendering/Templates/*.json</c>, a file for each type.</summary>
    public static IReadOnlyDictionary<string, RenderCase> All { get; } =
        Directory
            .EnumerateFiles(Repository.PathOf("tests", "Slipway.Compiler.Tests", "Rendering", "Templates"), "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
            .ToDictionary(one => $"{one.Type}/{one.Name}", StringComparer.Ordinal);

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

    private static IEnumerable<RenderCase> Read(string type, string text) =>
        from one in JsonNode.Parse(text)!.AsObject()
        let json = one.Value!.AsObject()
        select new RenderCase(
            type,
            one.Key,
            json["properties"]!.AsObject(),
            json["workload"] as JsonObject,
            json["others"] as JsonObject ?? [],
            json["workload"] is null
        );
}
