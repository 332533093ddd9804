using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.KubeDl;

/// <summary>The first document a user of KubeDL sees, with the comments it is printed with.</summary>
public class SeedTests
{
    private const string Commented = """
        apiVersion: model.kubedl.io/v1alpha1
        kind: ModelVersion
        metadata:
          name: {|SLIP4001:night-owl|}
        spec:
          modelName: owl                {|SLIP0021://|} whose version it is
          imageRepo: birds/owl          {|SLIP0021://|} where it goes
          storage:
            localStorage:               {|SLIP0021://|} where it lies
              path: /owl                {|SLIP0021://|} the folder
              nodeName: tree-1          {|SLIP0021://|} the node
        """;

    [Fact]
    public void Comments_of_another_language_are_reported_at_their_slashes_and_nothing_else_is() =>
        KubeDlSpec.Verify(Commented);

    [Fact]
    public void After_the_comments_the_document_is_read()
    {
        var document = Analysis
            .Run([SourceText.From("spec.yaml", SpecMarkup.Parse("spec.yaml", Commented).Text)], new WorkspaceOptions())
            .Workspace.Documents.Single();

        var spec = document.Root.Mapping("spec").ShouldNotBeNull();
        spec.Text("modelName").ShouldNotBeNull().Text.ShouldBe("owl");
        spec.Mapping("storage")!.Mapping("localStorage")!.Text("nodeName")!.Text.ShouldBe("tree-1");
    }

    [Fact]
    public void The_page_of_KubeDL_itself_gets_these_findings()
    {
        var page = File.ReadAllText(Repository.NeedShared("seeds/003_kubedl-model.txt"));
        var start = page.IndexOf('\n', page.IndexOf("```YAML", StringComparison.Ordinal)) + 1;
        var yaml = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];

        var found = Analysis.Run([SourceText.From("mv.yaml", yaml)], new WorkspaceOptions()).Diagnostics;

        found
            .Select(one => $"{one.Id} {one.Span.StartLine},{one.Span.StartColumn}")
            .ShouldBe([
                "SLIP4001 4,9",
                "SLIP4006 4,9",
                "SLIP0021 7,41",
                "SLIP0021 8,41",
                "SLIP0021 9,41",
                "SLIP0021 11,41",
                "SLIP0021 12,41",
                "SLIP0021 13,41",
            ]);
    }
}
