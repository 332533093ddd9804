using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>What an editor shows of a spec, and does with it, besides findings, completion and the preview.</summary>
public sealed class FeatureTests : EditedSpecTest
{
    [Theory]
    [InlineData("imag¦e: nginx", "**image** · text · required")]
    [InlineData("type: web¦service", "Becomes: `Deployment`, `Service`")]
    [InlineData("type: sc¦aler", "**scaler** · trait")]
    [InlineData("re¦plicas: 3", "Default: `1`")]
    [InlineData("kind: Appl¦ication", "**Application**")]
    public async Task Hover_says_what_is_known(string around, string said)
    {
        var marked = Marked.Of(
            Shop.Replace(around.Replace("¦", "", StringComparison.Ordinal), around, StringComparison.Ordinal)
        );
        await OpenAsync(marked.Text);

        var hover = await Editor.AtAsync("textDocument/hover", Path, marked.Place);

        hover!["contents"]!["value"]!.ToString().ShouldContain(said);
    }

    [Fact]
    public async Task Names_lead_to_where_they_are_given_and_are_changed_together()
    {
        var marked = Marked.Of(Shop.Replace("[web]", "[w¦eb]", StringComparison.Ordinal));
        await OpenAsync(marked.Text);

        var definition = await Editor.AtAsync("textDocument/definition", Path, marked.Place);
        var references = await Editor.AtAsync(
            "textDocument/references",
            Path,
            marked.Place,
            ("context", new JsonObject { ["includeDeclaration"] = true })
        );
        var prepared = await Editor.AtAsync("textDocument/prepareRename", Path, marked.Place);
        var renamed = await Editor.AtAsync("textDocument/rename", Path, marked.Place, ("newName", "pages"));

        definition![0]!["range"]!["start"]!["line"]!.GetValue<int>().ShouldBe(6);
        references!.AsArray().Count.ShouldBe(2);
        prepared!["placeholder"]!.ToString().ShouldBe("web");
        var edits = renamed!["changes"]![EditorClient.UriOf(Path)]!.AsArray();
        edits.Select(edit => edit!["range"]!["start"]!["line"]!.GetValue<int>()).Order().ShouldBe([6, 16]);
        edits.ShouldAllBe(edit => edit!["newText"]!.ToString() == "pages");
    }

    [Fact]
    public async Task A_finding_has_its_fix_and_a_comment_that_silences_it()
    {
        var wrong = Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal)
            .Replace("jobs:1.0", "jobs", StringComparison.Ordinal);
        await OpenAsync(wrong);

        var actions = await ActionsAsync(9);
        var advice = await ActionsAsync(18);

        actions
            .Select(action => action["title"]!.ToString())
            .ShouldBe(["Write 'image'", "Ignore SLIP1001 here", "Apply all fixes of Slipway (1)"]);
        advice.Select(action => action["title"]!.ToString()).ShouldContain("Ignore SLIP6001 here");
        advice.First()["edit"]!["changes"]![EditorClient.UriOf(Path)]![0]!["newText"]!
            .ToString()
            .ShouldBe("        # slipway: ignore SLIP6001 because …\n");
    }

    [Fact]
    public async Task Symbols_folds_and_links_show_the_document()
    {
        await OpenAsync(Shop);

        var symbols = await Editor.AtAsync("textDocument/documentSymbol", Path, (0, 0));
        var found = await Editor.AskAsync("workspace/symbol", new JsonObject { ["query"] = "JOB" });
        var folds = await Editor.AtAsync("textDocument/foldingRange", Path, (0, 0));
        var links = await Editor.AtAsync("textDocument/documentLink", Path, (0, 0));

        symbols![0]!["name"]!.ToString().ShouldBe("shop");
        symbols[0]!["children"]!.AsArray().Select(child => child!["name"]!.ToString()).ShouldBe(["web", "jobs"]);
        found!.AsArray().ShouldHaveSingleItem()!["name"]!.ToString().ShouldBe("jobs");
        folds!
            .AsArray()
            .ShouldContain(fold => fold!["startLine"]!.GetValue<int>() == 6 && fold["endLine"]!.GetValue<int>() == 13);
        links!
            .AsArray()
            .Select(link => link!["target"]!.ToString())
            .ShouldBe(["https://hub.docker.com/_/nginx", "https://ghcr.io/acme/jobs"]);
    }

    private async Task<List<JsonNode>> ActionsAsync(int line)
    {
        var range = new JsonObject { ["start"] = Position(line), ["end"] = Position(line) };
        var actions = await Editor.AtAsync(
            "textDocument/codeAction",
            Path,
            (line, 0),
            ("range", range),
            ("context", new JsonObject())
        );
        return [.. actions!.AsArray().OfType<JsonNode>()];
    }

    private static JsonObject Position(int line) => new() { ["line"] = line, ["character"] = 0 };
}
