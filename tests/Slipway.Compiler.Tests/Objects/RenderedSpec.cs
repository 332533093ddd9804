using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Objects;

/// <summary>Whole specs through the compiler, for rules that look at what is really rendered.</summary>
internal static class RenderedSpec
{
    /// <summary>The findings of one id in Applications, each given as its components, in namespace <c>default</c>.</summary>
    public static IReadOnlyList<Diagnostic> Find(string id, params string[] applications)
    {
        var sources = applications.Select(
            (components, at) =>
                SourceText.From(
                    $"spec{at + 1}.yaml",
                    $"apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {{name: app{at + 1}}}\nspec:\n  components:\n{components}"
                )
        );
        var analysis = Analysis.Run([.. sources], new WorkspaceOptions());
        return [.. Compilation.Run(analysis, ["kubernetes"]).Analysis.Diagnostics.Where(found => found.Id == id)];
    }

    public static string Training(string name, string storage) =>
        $"  - name: {name}\n    type: model-training\n    properties:\n      image: a/b:1\n      storage: [{storage}]\n";

    public static string Web(string name, string ports = "[{port: 80, expose: true}]") =>
        $"  - name: {name}\n    type: webservice\n    properties:\n      image: nginx:1.25\n      ports: {ports}\n";

    public static string Serving(string name, string predictor = "p", string model = "m") =>
        $"  - name: {name}\n    type: model-serving\n    properties:\n      predictors:\n      - name: {predictor}\n        graph: {{name: {model}, implementation: sklearn, modelUri: \"gs://a/b\"}}\n";
}
