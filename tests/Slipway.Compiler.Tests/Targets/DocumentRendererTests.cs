using Slipway.Compiler.Targets;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Targets;

/// <summary>Two renderers that claim one document would leave it to chance which of them has it.</summary>
public class DocumentRendererTests
{
    private static readonly string[] Specs =
    [
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: { name: a }\nspec: { components: [] }\n",
        "apiVersion: core.oam.dev/v1beta1\nkind: Initializer\nmetadata: { name: a }\nspec: {}\n",
        "apiVersion: training.kubedl.io/v1alpha1\nkind: TFJob\nmetadata: { name: a }\nspec: {}\n",
        "apiVersion: model.kubedl.io/v1alpha1\nkind: Model\nmetadata: { name: a }\nspec: {}\n",
        "name: a\nimage: python:3.12\nresources: { cluster: c, preset: p }\nrun: [{ command: ls }]\n",
        "message: a\nimage: python:3.12\nresources: { cluster: c, preset: p }\nports: [{ port: 80 }]\n",
        "apiVersion: slipway.dev/v1\nkind: VesslCatalog\nmetadata: { name: a }\n",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: {}\n",
        "just: text\n",
    ];

    private static IReadOnlyList<SpecDocument> Documents { get; } =
        Analysis
            .Run([.. Specs.Select((text, at) => SourceText.From($"{at}.yaml", text))], new WorkspaceOptions())
            .Workspace.Documents;

    public static TheoryData<string> Targets => [.. Compilation.Targets];

    [Theory]
    [MemberData(nameof(Targets))]
    public void At_most_one_renderer_of_a_target_renders_a_document(string target)
    {
        var claims = Documents.Select(document => DocumentRenderers.Of(target, document).ToList()).ToList();

        claims.ShouldAllBe(renderers => renderers.Count <= 1);
        claims.ShouldContain(renderers => renderers.Count == 1);
    }
}
