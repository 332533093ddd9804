using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>An overlay in an editor: it is checked as the build of its environment does, and known as the spec below it.</summary>
public sealed class OverlayTests : EditedSpecTest
{
    private const string OverlayHead =
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: { name: shop }\nspec:\n  components:\n";

    private const string Prod = OverlayHead + "    - name: web\n      properties:\n        image: nginx:1.28\n";

    private string Overlay => Folder.At("specs", "environments", "prod.yaml");

    private async Task OpenOverlayAsync(string text)
    {
        Folder.Write("App.csproj", "<Project />");
        Folder.Write("specs/shop.yaml", Shop);
        Folder.Write("specs/environments/prod.yaml", Prod);
        Folder.Write("specs/environments/test.yaml", Prod.Replace("1.28", "1.29", StringComparison.Ordinal));
        await Editor.InitializeAsync(Folder.Path);
        await Editor.OpenAsync(Overlay, text);
    }

    [Fact]
    public async Task An_overlay_has_the_findings_of_the_build_of_its_environment_and_its_spec_has_them_not()
    {
        await OpenOverlayAsync(Prod.Replace("image", "imag", StringComparison.Ordinal));
        await Editor.OpenAsync(Path, Shop);

        (await Editor.FindingsAsync(Overlay, found => found.Count > 0)).ShouldBe(["7:8 SLIP1001"]);
        await Editor.ChangeAsync(Overlay, Prod.Replace("web", "wep", StringComparison.Ordinal), 2);
        (
            await Editor.FindingsAsync(
                Overlay,
                found => found is [var one] && one.EndsWith("7702", StringComparison.Ordinal)
            )
        ).ShouldHaveSingleItem();
        await Editor.ChangeAsync(Overlay, Prod.Replace("name: shop", "name: shup", StringComparison.Ordinal), 3);
        (
            await Editor.FindingsAsync(
                Overlay,
                found => found is [var one] && one.EndsWith("7700", StringComparison.Ordinal)
            )
        ).ShouldHaveSingleItem();
        await Editor.ChangeAsync(Overlay, Prod, 4);
        (await Editor.FindingsAsync(Overlay, found => found.Count == 0)).ShouldBeEmpty();
        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_overlay_follows_its_spec_and_has_no_findings_once_it_is_closed()
    {
        await OpenOverlayAsync(Prod);
        await Editor.OpenAsync(Path, Shop);

        await Editor.ChangeAsync(Path, Shop.Replace("name: shop", "name: store", StringComparison.Ordinal), 2);

        (await Editor.FindingsAsync(Overlay, found => found.Count > 0))
            .ShouldHaveSingleItem()
            .ShouldEndWith("SLIP7700");
        (await Editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
        await Editor.CloseAsync(Overlay);
        (await Editor.FindingsAsync(Overlay, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_overlay_that_is_not_saved_yet_is_one()
    {
        await OpenOverlayAsync(Prod);
        var other = Folder.At("specs", "environments", "stage.yaml");

        await Editor.OpenAsync(other, Prod.Replace("image", "imag", StringComparison.Ordinal));

        (await Editor.FindingsAsync(other, found => found.Count > 0)).ShouldBe(["7:8 SLIP1001"]);
    }

    [Theory]
    [InlineData("    - name: web\n      properties:\n        ¦\n", "imagePullPolicy", "steps")]
    [InlineData("    - name: web\n      properties: {¦}\n", "image", "steps")]
    [InlineData("    - name: web\n      properties:\n        imagePullPolicy: ¦\n", "IfNotPresent", "nginx")]
    [InlineData(
        "    - name: web\n      traits:\n        - type: scaler\n          properties:\n            ¦\n",
        "replicas",
        "image"
    )]
    [InlineData("    - name: jobs\n      dependsOn: [¦]\n", "web", "worker")]
    [InlineData("    - name: web\n      ¦\n", "traits", "steps")]
    public async Task Completion_in_an_overlay_is_that_of_its_spec(string lines, string wanted, string unwanted)
    {
        var marked = Marked.Of(OverlayHead + lines);
        await OpenOverlayAsync(marked.Text);

        var items = await Editor.AtAsync("textDocument/completion", Overlay, marked.Place);

        var labels = items!.AsArray().Select(item => item!["label"]!.ToString()).ToList();
        labels.ShouldContain(wanted);
        labels.ShouldNotContain(unwanted);
    }

    [Fact]
    public async Task An_overlay_has_hovers_fixes_and_definitions()
    {
        var marked = Marked.Of(Prod.Replace("image", "ima¦ge", StringComparison.Ordinal));
        await OpenOverlayAsync(marked.Text);

        var hover = await Editor.AtAsync("textDocument/hover", Overlay, marked.Place);
        var definition = await Editor.AtAsync("textDocument/definition", Overlay, (5, 12));
        await Editor.ChangeAsync(
            Overlay,
            Prod.Replace("image: nginx:1.28", "lables: { a: b }", StringComparison.Ordinal),
            2
        );
        var line = new JsonObject { ["line"] = 7, ["character"] = 0 };
        var actions = await Editor.AtAsync(
            "textDocument/codeAction",
            Overlay,
            (7, 0),
            ("range", new JsonObject { ["start"] = line, ["end"] = line.DeepClone() }),
            ("context", new JsonObject())
        );

        hover!["contents"]!["value"]!.ToString().ShouldContain("**image** · text");
        definition!.AsArray().ShouldHaveSingleItem()!["uri"]!.ToString().ShouldBe(EditorClient.UriOf(Path));
        actions![0]!["title"]!.ToString().ShouldBe("Write 'labels'");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_component_is_renamed_in_the_overlays_of_all_environments_too(bool isAtOverlay)
    {
        await OpenOverlayAsync(
            Prod.Replace("1.28\n", "1.28\n    - name: jobs\n      dependsOn: [web]\n", StringComparison.Ordinal)
        );
        await Editor.OpenAsync(Path, Shop);
        var (file, place) = isAtOverlay ? (Overlay, (5, 12)) : (Path, (6, 15));

        var renamed = await Editor.AtAsync("textDocument/rename", file, place, ("newName", "pages"));
        var references = await Editor.AtAsync("textDocument/references", file, place, ("context", new JsonObject()));

        Changed(renamed, Path).ShouldBe([6, 16]);
        Changed(renamed, Overlay).ShouldBe([5, 9]);
        Changed(renamed, Folder.At("specs", "environments", "test.yaml")).ShouldBe([5]);
        references!.AsArray().Count.ShouldBe(2);
    }

    private static List<int> Changed(JsonNode? renamed, string path) =>
        [
            .. renamed!["changes"]![EditorClient.UriOf(path)]!
                .AsArray()
                .Select(edit => edit!["range"]!["start"]!["line"]!.GetValue<int>())
                .Order(),
        ];
}
