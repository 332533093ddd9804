using System.Text.Json.Nodes;
using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>A spec with one component, compiled to every target. JSON is YAML.</summary>
internal static class ComponentSpec
{
    /// <summary>What the specs of the tests name and do not make.</summary>
    private static readonly IReadOnlyList<External> Externals =
    [
        .. new[] { "existing", "my-pvc", "ex", "c", "v" }.Select(name => new External(
            "PersistentVolumeClaim",
            name,
            Namespace: null
        )),
        .. new[] { "other", "color-ab-serving" }.Select(name => new External(
            "SeldonDeployment",
            name,
            Namespace: null
        )),
    ];

    public static Compilation Compile(string type, JsonNode properties)
    {
        var component = new JsonObject
        {
            ["name"] = "comp1",
            ["type"] = type,
            ["properties"] = properties.DeepClone(),
        };
        var application = new JsonObject
        {
            ["apiVersion"] = "core.oam.dev/v1beta1",
            ["kind"] = "Application",
            ["metadata"] = new JsonObject { ["name"] = "app1", ["namespace"] = "default" },
            ["spec"] = new JsonObject { ["components"] = new JsonArray(component) },
        };
        var source = SourceText.From("spec.yaml", application.ToJsonString());
        var analysis = Analysis.Run([source], new WorkspaceOptions { Externals = Externals });
        return Compilation.Run(analysis, Compilation.Targets);
    }
}
