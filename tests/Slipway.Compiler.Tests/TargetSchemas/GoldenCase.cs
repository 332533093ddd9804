using System.Text.Json.Nodes;
using Slipway.Compiler;
using Slipway.Compiler.Tests.Rendering;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>A component, and what KubeVela's own template makes of it.</summary>
/// <param name="Name">The component's type and the case: <c>model-training/minimal</c>.</param>
/// <param name="Case">The case.</param>
internal sealed record GoldenCase(string Name, RenderCase Case)
{
    /// <summary>The cases whose objects the API server rejects, and why.</summary>
    public static IReadOnlyDictionary<string, string> Rejected { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["model-training/mxnet-full"] = "an MXJob needs a jobMode",
            ["model-training/cmd-string"] = "a command is a list",
            ["model-training/storage-selector"] = "the selector is in dataSource",
            ["model-training/storage-dup-name"] = "two volumes of one name",
            ["jupyter-notebook/externalname"] = "ExternalName needs an externalName",
            ["webservice/ports-dup"] = "the same port twice",
        };

    /// <summary>The cases that repeat an item of a list: no schema can know, so a rule has to report them.</summary>
    public static IReadOnlyList<string> Repetitions { get; } =
    ["model-training/storage-dup-name", "model-training/storage-dup-conflict", "webservice/ports-dup"];

    public static IReadOnlyList<GoldenCase> All() =>
        [.. RenderCase.All.Select(one => new GoldenCase(one.Key, one.Value))];

    /// <summary>The objects of KubeVela's template; none where it fails.</summary>
    public IEnumerable<JsonObject> Objects =>
        Case.Output is { } output
            ? Case.Outputs.Select(member => member.Value!.AsObject()).Prepend(output).Select(Placed)
            : [];

    /// <summary>The case as a spec of its own, compiled.</summary>
    public Compilation Compile() => ComponentSpec.Compile(Case.Type, Case.Properties);

    /// <summary>KubeVela names what a template leaves without a name.</summary>
    private static JsonObject Placed(JsonObject rendered)
    {
        var json = rendered.DeepClone().AsObject();
        var metadata = json["metadata"] as JsonObject ?? [];
        metadata["name"] ??= RenderCase.ComponentName;
        json["metadata"] = metadata.DeepClone();
        return json;
    }
}
