using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>Which files are checked together.</summary>
public sealed class ProjectOfFileTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EditorClient editor = new();

    public ProjectOfFileTests()
    {
        folder.Write("p1/App.csproj", "<Project />");
        folder.Write("p1/specs/schemas/gadget.json", Gadget);
        folder.Write("p1/specs/one.yaml", One);
    }

    private const string Gadget =
        """{"x-slipway-definition": {"component": "gadget"}, "type": "object", "additionalProperties": false, "properties": {"size": {"type": "integer"}}}""";

    private const string One = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: { name: one }
        spec:
          components:
            - name: a
              type: gadget
              properties: { size: 1 }

        """;

    public async ValueTask DisposeAsync()
    {
        await editor.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("p1/notes/out.yaml")]
    [InlineData("p1/out.yaml")]
    [InlineData("p1/specs/environments/old/out.yaml")]
    public async Task A_file_that_is_not_a_spec_of_its_project_is_checked_alone_with_the_schemas_of_the_project(
        string file
    )
    {
        var (spec, path) = (folder.At("p1/specs/one.yaml"), folder.Write(file, One));
        await editor.InitializeAsync(folder.Path);
        await editor.OpenAsync(spec, One);
        await editor.OpenAsync(path, One.Replace("size", "sise", StringComparison.Ordinal));
        (await editor.FindingsAsync(path, found => found.Count > 0)).ShouldBe(["7:20 SLIP1001"]);

        await editor.ChangeAsync(path, One, 2);

        (await editor.FindingsAsync(path, found => found.Count == 0)).ShouldBeEmpty();
        (await editor.FindingsAsync(spec, found => found.Count == 0)).ShouldBeEmpty();
        var symbols = await editor.AskAsync("workspace/symbol", new JsonObject { ["query"] = "one" });
        symbols!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("p1/specs/out.yaml", "p1/specs/one.yaml")]
    [InlineData("other/out.yaml", "other/one.yaml")]
    public async Task Specs_of_one_project_and_of_one_folder_without_a_project_are_checked_together(
        string file,
        string spec
    )
    {
        var text = One.Replace("gadget", "worker", StringComparison.Ordinal)
            .Replace("size: 1", "image: \"nginx:1.27\"", StringComparison.Ordinal);
        var path = folder.Write(file, text);
        folder.Write(spec, text);
        await editor.InitializeAsync(folder.Path);

        await editor.OpenAsync(path, text);

        (await editor.FindingsAsync(path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP2040");
    }

    [Fact]
    public async Task A_file_that_was_checked_alone_has_no_findings_once_it_is_closed()
    {
        var path = folder.Write("p1/notes/out.yaml", One);
        await editor.InitializeAsync(folder.Path);
        await editor.OpenAsync(path, One.Replace("size", "sise", StringComparison.Ordinal));
        (await editor.FindingsAsync(path, found => found.Count > 0)).ShouldHaveSingleItem();

        await editor.CloseAsync(path);

        (await editor.FindingsAsync(path, found => found.Count == 0)).ShouldBeEmpty();
    }
}
