using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>The protocol: how the server begins, ends, and takes what no editor should send.</summary>
public sealed class ProtocolTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EditorClient editor = new();

    public async ValueTask DisposeAsync()
    {
        await editor.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task It_says_what_it_can_do_and_ends_when_asked()
    {
        var answer = await editor.InitializeAsync(folder.Path);

        answer!["capabilities"]!["hoverProvider"]!.GetValue<bool>().ShouldBeTrue();
        answer["serverInfo"]!["name"]!.ToString().ShouldBe("slipway");
        (await editor.AskAsync("shutdown", [])).ShouldBeNull();
        await editor.TellAsync("exit", []);
        (await editor.Serving).ShouldBe(0);
    }

    [Fact]
    public async Task An_editor_that_goes_away_ends_it()
    {
        await editor.InitializeAsync(folder.Path);

        await editor.HangUpAsync();

        (await editor.Serving).ShouldBe(1);
    }

    [Fact]
    public async Task Before_the_introduction_there_is_no_answer() =>
        (await editor.RequestAsync("textDocument/hover", []))["error"]!["code"]!.GetValue<int>().ShouldBe(-32002);

    [Theory]
    [InlineData("textDocument/nothing", -32601)]
    [InlineData("textDocument/hover", -32602)]
    public async Task A_request_that_is_not_known_or_not_whole_gets_an_error(string method, int code)
    {
        await editor.InitializeAsync(folder.Path);

        (await editor.RequestAsync(method, []))["error"]!["code"]!.GetValue<int>().ShouldBe(code);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\n{\"a\":")]
    [InlineData("Content-Length: 2\r\n\r\n[]")]
    [InlineData("Content-Length: 4\r\nContent-Type: application/json\r\n\r\nnull")]
    [InlineData("nonsense\r\nContent-Length: x\r\nContent-Length: 3\r\n\r\n\"a\"")]
    public async Task Bytes_that_are_not_a_message_are_passed_over(string raw)
    {
        await editor.InitializeAsync(folder.Path);

        await editor.WriteAsync(raw);

        (await editor.AskAsync("workspace/symbol", new JsonObject { ["query"] = "" })).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_request_that_is_cancelled_before_its_turn_says_so()
    {
        var path = folder.At("web.yaml");
        await editor.InitializeAsync(folder.Path);
        await editor.OpenAsync(path, Large());

        // What is asked first takes long enough for the second one to wait, and for the word that it is not wanted to come.
        var first = editor.AtAsync("textDocument/codeLens", path, (0, 0));
        var second = await editor.RequestAsync(
            "workspace/symbol",
            new JsonObject { ["query"] = "" },
            meanwhile: id => editor.TellAsync("$/cancelRequest", new JsonObject { ["id"] = id })
        );

        second["error"]!["code"]!.GetValue<int>().ShouldBe(-32800);
        (await first)!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_change_that_comes_too_late_is_passed_over()
    {
        var path = folder.At("web.yaml");
        await editor.InitializeAsync(folder.Path);
        await editor.OpenAsync(path, "kind: Application\n", version: 5);

        await editor.ChangeAsync(path, "kind: [\n", version: 4);
        await editor.ChangeAsync(
            path,
            "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {name: a}\nspec: {components: []}\n",
            version: 6
        );

        (await editor.FindingsAsync(path, found => found.Count == 1)).ShouldHaveSingleItem().ShouldContain("SLIP3094");
    }

    [Fact]
    public async Task Documents_that_are_no_files_and_files_that_are_not_open_have_no_answers()
    {
        await editor.InitializeAsync(folder.Path);
        await editor.TellAsync(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = "untitled:1",
                    ["text"] = "a: 1",
                    ["version"] = 1,
                },
            }
        );

        (await editor.AtAsync("textDocument/hover", folder.At("none.yaml"), (0, 0))).ShouldBeNull();
        editor.Logged.ShouldBeEmpty();
    }

    private static string Large() =>
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {name: large}\nspec:\n  components:\n"
        + string.Concat(
            Enumerable
                .Range(0, 2000)
                .Select(at => $"  - {{name: web-{at}, type: worker, properties: {{image: \"nginx:1.27\"}}}}\n")
        );
}
