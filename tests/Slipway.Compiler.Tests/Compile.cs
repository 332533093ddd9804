using System.Text.Json.Nodes;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests;

/// <summary>Specs through the front end and the compiler.</summary>
internal static class Compile
{
    /// <summary>Compiles spec files named <c>spec1.yaml</c> and so on for one target.</summary>
    public static Compilation For(string target, params string[] specs) => For([target], new WorkspaceOptions(), specs);

    /// <summary>Compiles spec files named <c>spec1.yaml</c> and so on.</summary>
    public static Compilation For(IReadOnlyList<string> targets, WorkspaceOptions options, params string[] specs) =>
        Compilation.Run(Analyse(options, specs), targets, cancellation: TestContext.Current.CancellationToken);

    /// <summary>The objects of the components of the first Application in a spec, also where findings keep it from being compiled.</summary>
    public static IReadOnlyList<JsonObject> Objects(string spec)
    {
        var workspace = Analyse(new WorkspaceOptions(), spec).Workspace;
        var normal = NormalApplication.Of(
            workspace.Applications().First().Document,
            new NormalForm(SchemaCatalog.BuiltIn)
        );
        var rendered = ApplicationRenderer.Render(Application.Of(normal)!, workspace).OfType<ComponentObject>();
        return [.. rendered.Select(one => one.Json)];
    }

    private static Analysis Analyse(WorkspaceOptions options, params string[] specs) =>
        Analysis.Run(
            [.. specs.Select((text, at) => SourceText.From($"spec{at + 1}.yaml", text))],
            options,
            TestContext.Current.CancellationToken
        );
}
