using System.Text;
using Slipway.Language.CSharp;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Language.Tests.CSharp;

public class CSharpModelTests
{
    private const string Application = """
        {"contract":2,"files":["/src/Specs.cs","/src/More.cs"],"documents":[{"file":0,"line":10,"root":{"o":[
          ["apiVersion",{"s":"core.oam.dev/v1beta1"}],["kind",{"s":"Application"}],
          ["metadata",{"o":[["name",{"s":"one"}]]}],
          ["spec",{"o":[["components",{"a":[{"l":11,"o":[["name",{"s":"train"}],["type",{"s":"model-training"}],
            ["properties",{"o":[["image",{"l":12,"f":1,"s":"a/b:1"}],["cpu",{"l":13,"i":2}]]}]]}]}]]}]]}}]}
        """;

    [Fact]
    public void Values_have_the_line_of_the_call_that_gave_them()
    {
        var model = Read(Application).ShouldNotBeNull();

        var root = model.Documents.ShouldHaveSingleItem().Root;
        root.Span.ToString().ShouldBe("Specs.cs(10)");
        var component = root.Mapping("spec")!.Mappings("components").Single();
        component.Span.ToString().ShouldBe("Specs.cs(11)");
        component.Mapping("properties")!.Text("image")!.Span.ToString().ShouldBe("More.cs(12)");
        component.Mapping("properties")!.Integer("cpu").ShouldBe(2);
    }

    [Fact]
    public void Values_have_the_column_that_the_source_tells()
    {
        var more = string.Concat(Enumerable.Repeat("\n", 11)) + "    .WithImage(\"a/b:1\")\n    .WithCpu(2);\n";

        var model = Read(Application, file => file == "More.cs" ? more : null).ShouldNotBeNull();

        var root = model.Documents.Single().Root;
        var properties = root.Mapping("spec")!.Mappings("components").Single().Mapping("properties")!;
        properties["image"]!.Span.ShouldBe(new SourceSpan("More.cs", 12, 16, 12, 23));
        root.Text("kind")!.Span.ToString().ShouldBe("Specs.cs(10)", "the source cannot be read");
    }

    [Fact]
    public void Rules_cross_the_two_languages()
    {
        var yaml = """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: two}
            spec:
              components:
              - {name: serving, type: webservice, dependsOn: [trai], properties: {image: "a/b:1"}}
            """;

        var analysis = Analysis.Run(
            [SourceText.From("spec.yaml", yaml)],
            Read(Application)!,
            new WorkspaceOptions(),
            TestContext.Current.CancellationToken
        );

        analysis.Workspace.Documents.Count.ShouldBe(2);
        var errors = analysis.Diagnostics.Where(found => found.Severity == Slipway.Schema.Diagnostics.Severity.Error);
        errors
            .Select(found => $"{found.Span} {found.Id}")
            .ShouldBe(["spec.yaml(6,51) SLIP2001", "Specs.cs(13) SLIP1003"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"contract\":2}")]
    [InlineData("{\"contract\":2,\"files\":[]}")]
    [InlineData("{\"files\":[],\"documents\":[]}")]
    [InlineData("{\"contract\":3,\"files\":[],\"documents\":[]}")]
    [InlineData("{\"contract\":2,\"files\":[],\"documents\":[{\"file\":0}]}")]
    [InlineData("{\"contract\":2,\"files\":[\"a\"],\"documents\":[{\"file\":0,\"line\":1,\"root\":{\"s\":\"text\"}}]}")]
    [InlineData("{\"contract\":2,\"files\":[\"a\"],\"documents\":[{\"file\":0,\"line\":1,\"root\":{\"o\":[[1]]}}]}")]
    public void What_is_not_of_the_form_is_not_a_model(string json) => Read(json).ShouldBeNull();

    [Fact]
    public void Half_a_file_is_not_a_model()
    {
        for (var length = 0; length < Application.Trim().Length; length++)
            Read(Application[..length]).ShouldBeNull();
    }

    private static CSharpModel? Read(string json, Func<string, string?>? textOf = null) =>
        CSharpModel.Read(
            Encoding.UTF8.GetBytes(json),
            file => file.Replace("/src/", "", StringComparison.Ordinal),
            textOf
        );
}
