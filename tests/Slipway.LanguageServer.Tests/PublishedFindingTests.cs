using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>What an editor is sent of what is wrong, and when.</summary>
public sealed class PublishedFindingTests : EditedSpecTest
{
    [Fact]
    public async Task Findings_follow_the_text_that_is_not_saved()
    {
        await OpenAsync(Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal));
        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldBe(["9:8 SLIP1001"]);

        await Editor.ChangeAsync(Path, Shop, 2);
        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();

        await Editor.ChangeAsync(
            Path,
            Shop.ReplaceLineEndings("\r\n").Replace("[web]", "[wep]", StringComparison.Ordinal),
            3
        );
        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldBe(["16:18 SLIP2001"]);
    }

    [Theory]
    [InlineData("textDocument/documentSymbol")]
    [InlineData("textDocument/codeLens")]
    [InlineData("slipway/preview")]
    public async Task What_is_found_for_an_answer_is_published_too(string method)
    {
        await Editor.InitializeAsync(Folder.Path);

        // Both are there before the server has nothing else to do.
        await Task.WhenAll(
            Editor.OpenAsync(Path, Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal)),
            Editor.AtAsync(method, Path, (0, 0))
        );

        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldBe(["9:8 SLIP1001"]);
    }

    [Fact]
    public async Task Findings_across_files_appear_in_both()
    {
        Folder.Write("specs/other.yaml", Shop);
        Folder.Write("App.csproj", "<Project />");
        await OpenAsync(Shop);

        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldContain("SLIP2040");
        await Editor.ChangeAsync(Path, Shop.Replace("name: shop", "name: store", StringComparison.Ordinal), 2);
        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_only_objects_show_is_found_too()
    {
        const string twice = """
                - name: one
                  type: k8s-objects
                  properties: { objects: [{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }] }
                - name: other
                  type: k8s-objects
                  properties: { objects: [{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }] }

            """;
        await OpenAsync(Head + twice);

        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP2010");
        await Editor.ChangeAsync(
            Path,
            Head + twice.Replace("name: settings } }] }\n\n", "name: others } }] }\n", StringComparison.Ordinal),
            2
        );
        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_never_saved_is_forgotten_when_it_is_closed()
    {
        Folder.Write("App.csproj", "<Project />");
        Folder.Write("specs/other.yaml", Shop);
        await OpenAsync(Shop);
        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP2040");

        await Editor.TellAsync(
            "textDocument/didClose",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(Path) } }
        );

        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_saved_schema_counts_at_once()
    {
        Folder.Write("App.csproj", "<Project />");
        const string gadget =
            """{"x-slipway-definition": {"component": "gadget"}, "type": "object", "additionalProperties": false, "properties": {"size": {"type": "integer"}}}""";
        Folder.Write("specs/schemas/gadget.json", gadget);
        await OpenAsync(Head + "    - name: a\n      type: gadget\n      properties: { size: 1 }\n");
        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();

        var schema = Folder.Write(
            "specs/schemas/gadget.json",
            gadget.Replace("size", "width", StringComparison.Ordinal)
        );
        await Editor.TellAsync(
            "textDocument/didSave",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(schema) } }
        );

        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP1001");
    }
}
