using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>What an editor is offered at a place of a spec that someone is writing.</summary>
public sealed class FeatureTests : IAsyncDisposable
{
    private const string Head =
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: shop\nspec:\n  components:\n";

    private const string Shop =
        Head
        + """
                - name: web
                  type: webservice
                  properties:
                    image: nginx:1.27
                  traits:
                    - type: scaler
                      properties:
                        replicas: 3
                - name: jobs
                  type: worker
                  dependsOn: [web]
                  properties:
                    image: ghcr.io/acme/jobs:1.0

            """;

    private readonly TemporaryFolder folder = new();
    private readonly EditorClient editor = new();

    private string Path => folder.At("specs", "shop.yaml");

    public async ValueTask DisposeAsync()
    {
        await editor.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Findings_follow_the_text_that_is_not_saved()
    {
        await OpenAsync(Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal));
        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldBe(["9:8 SLIP1001"]);

        await editor.ChangeAsync(Path, Shop, 2);
        (await editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();

        await editor.ChangeAsync(
            Path,
            Shop.ReplaceLineEndings("\r\n").Replace("[web]", "[wep]", StringComparison.Ordinal),
            3
        );
        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldBe(["16:18 SLIP2001"]);
    }

    [Theory]
    [InlineData("textDocument/documentSymbol")]
    [InlineData("textDocument/codeLens")]
    [InlineData("slipway/preview")]
    public async Task What_is_found_for_an_answer_is_published_too(string method)
    {
        await editor.InitializeAsync(folder.Path);

        // Both are there before the server has nothing else to do.
        await Task.WhenAll(
            editor.OpenAsync(Path, Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal)),
            editor.AtAsync(method, Path, (0, 0))
        );

        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldBe(["9:8 SLIP1001"]);
    }

    [Fact]
    public async Task Findings_across_files_appear_in_both()
    {
        folder.Write("specs/other.yaml", Shop);
        folder.Write("App.csproj", "<Project />");
        await OpenAsync(Shop);

        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldContain("SLIP2040");
        await editor.ChangeAsync(Path, Shop.Replace("name: shop", "name: store", StringComparison.Ordinal), 2);
        (await editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
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

        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP2010");
        await editor.ChangeAsync(
            Path,
            Head + twice.Replace("name: settings } }] }\n\n", "name: others } }] }\n", StringComparison.Ordinal),
            2
        );
        (await editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_never_saved_is_forgotten_when_it_is_closed()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write("specs/other.yaml", Shop);
        await OpenAsync(Shop);
        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP2040");

        await editor.TellAsync(
            "textDocument/didClose",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(Path) } }
        );

        (await editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_saved_schema_counts_at_once()
    {
        folder.Write("App.csproj", "<Project />");
        const string gadget =
            """{"x-slipway-definition": {"component": "gadget"}, "type": "object", "additionalProperties": false, "properties": {"size": {"type": "integer"}}}""";
        folder.Write("specs/schemas/gadget.json", gadget);
        await OpenAsync(Head + "    - name: a\n      type: gadget\n      properties: { size: 1 }\n");
        (await editor.FindingsAsync(Path, found => found.Count == 0)).ShouldBeEmpty();

        var schema = folder.Write(
            "specs/schemas/gadget.json",
            gadget.Replace("size", "width", StringComparison.Ordinal)
        );
        await editor.TellAsync(
            "textDocument/didSave",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(schema) } }
        );

        (await editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem().ShouldEndWith("SLIP1001");
    }

    [Theory]
    [InlineData("        ¦", "image", "replicas")]
    [InlineData("        im¦", "imagePullPolicy", "replicas")]
    [InlineData("        image: nginx:1.27\n        ¦", "cpu", "image")]
    [InlineData("        image: nginx:1.27\n        livenessProbe: { ¦ }", "httpGet", "image")]
    [InlineData("        image: nginx:1.27\n        env:\n          - ¦", "valueFrom", "image")]
    [InlineData("        image: nginx:1.27\n        env:\n          - name: A\n            ¦", "valueFrom", "name")]
    [InlineData("        image: nginx:1.27\n        imagePullPolicy: ¦", "IfNotPresent", "nginx")]
    [InlineData("        image: nginx:1.27\n        imagePullPolicy:¦", "IfNotPresent", "nginx")]
    [InlineData("        image: nginx:1.27\n        addRevisionLabel: t¦", "true", "IfNotPresent")]
    [InlineData("        image: nginx:1.27\n      ¦", "traits", "properties")]
    [InlineData("        image: nginx:1.27\n      traits:\n        - ¦", "scaler", "webservice")]
    [InlineData("        image: nginx:1.27\n      traits:\n        - type: ¦", "gateway", "webservice")]
    [InlineData(
        "        image: nginx:1.27\n      traits:\n        - type: scaler\n          properties:\n            ¦",
        "replicas",
        "image"
    )]
    [InlineData("        image: nginx:1.27\n    - ¦", "worker", "scaler")]
    [InlineData(
        "        image: nginx:1.27\n    - name: jobs\n      type: worker\n      dependsOn: [¦]",
        "web",
        "worker"
    )]
    [InlineData("        image: nginx:1.27\n  ¦", "policies", "components")]
    [InlineData("        image: nginx:1.27\n  workflow:\n    steps:\n      - type: ¦", "apply-component", "scaler")]
    public async Task Completion_offers_what_fits_and_nothing_else(string lines, string wanted, string unwanted)
    {
        var marked = Marked.Of($"{Head}    - name: web\n      type: webservice\n      properties:\n{lines}\n");
        await OpenAsync(marked.Text);

        var items = await editor.AtAsync("textDocument/completion", Path, marked.Place);

        var labels = items!.AsArray().Select(item => item!["label"]!.ToString()).ToList();
        labels.ShouldContain(wanted);
        labels.ShouldNotContain(unwanted);
    }

    [Theory]
    [InlineData(
        "    - ¦",
        "worker",
        "name: ${1:name}\n      type: worker\n      properties:\n        image: ${2:fogdong/train-color:v1}$0"
    )]
    [InlineData("    - name: a\n      type: worker\n      ¦", "properties", "properties:\n        $0")]
    [InlineData("    - name: a\n      type: worker\n      ¦", "traits", "traits:\n        - $0")]
    [InlineData("    - name: a\n      typ¦: worker", "type", "type")]
    [InlineData("    - name: a\n      ¦", "type", "type: $0")]
    public async Task Completion_writes_what_belongs_after_a_key(string lines, string label, string written)
    {
        var marked = Marked.Of(Head + lines + "\n");
        await OpenAsync(marked.Text);

        var items = await editor.AtAsync("textDocument/completion", Path, marked.Place);

        items!.AsArray().First(item => item!["label"]!.ToString() == label)!["textEdit"]!["newText"]!
            .ToString()
            .ShouldBe(written);
    }

    [Theory]
    [InlineData("# a ¦comment\n")]
    [InlineData("        cmd:\n          - |\n            echo ¦\n")]
    public async Task Completion_is_silent_in_texts_and_comments(string lines)
    {
        var marked = Marked.Of(
            $"{Head}    - name: web\n      type: webservice\n      properties:\n        image: a:1\n{lines}"
        );
        await OpenAsync(marked.Text);

        (await editor.AtAsync("textDocument/completion", Path, marked.Place))!.AsArray().ShouldBeEmpty();
    }

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

        var hover = await editor.AtAsync("textDocument/hover", Path, marked.Place);

        hover!["contents"]!["value"]!.ToString().ShouldContain(said);
    }

    [Fact]
    public async Task Names_lead_to_where_they_are_given_and_are_changed_together()
    {
        var marked = Marked.Of(Shop.Replace("[web]", "[w¦eb]", StringComparison.Ordinal));
        await OpenAsync(marked.Text);

        var definition = await editor.AtAsync("textDocument/definition", Path, marked.Place);
        var references = await editor.AtAsync(
            "textDocument/references",
            Path,
            marked.Place,
            ("context", new JsonObject { ["includeDeclaration"] = true })
        );
        var prepared = await editor.AtAsync("textDocument/prepareRename", Path, marked.Place);
        var renamed = await editor.AtAsync("textDocument/rename", Path, marked.Place, ("newName", "pages"));

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
    public async Task The_preview_shows_the_manifests_and_where_they_come_from()
    {
        await OpenAsync(Shop);

        var lenses = await editor.AtAsync("textDocument/codeLens", Path, (0, 0));
        var preview = await editor.AtAsync("slipway/preview", Path, (0, 0));
        await editor.ChangeAsync(Path, Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal), 2);
        var broken = await editor.AtAsync("slipway/preview", Path, (0, 0));

        lenses![0]!["command"]!["title"]!.ToString().ShouldBe("renders to 2 objects");
        var lines = preview!["text"]!.ToString().Split('\n');
        foreach (var mapping in preview["mappings"]!.AsArray())
            lines[mapping!["rendered"]!["start"]!["line"]!.GetValue<int>()].ShouldStartWith("apiVersion:");
        preview["mappings"]!
            .AsArray()
            .Count.ShouldBe(lines.Count(line => line.StartsWith("kind:", StringComparison.Ordinal)));
        Sources(preview).ShouldBe([(6, 13), (14, 18)]);
        broken!["text"]!.ToString().ShouldContain("# shop.yaml(10,9): SLIP1001: unknown key 'imag'");
    }

    [Fact]
    public async Task What_comes_of_a_whole_document_is_mapped_to_it()
    {
        await OpenAsync("---\n" + Shop);

        var preview = await editor.AtAsync("slipway/preview", Path, (0, 0), ("target", JsonValue.Create("kubevela")));

        Sources(preview!).ShouldBe([(1, 19)]);
    }

    [Fact]
    public async Task Symbols_folds_and_links_show_the_document()
    {
        await OpenAsync(Shop);

        var symbols = await editor.AtAsync("textDocument/documentSymbol", Path, (0, 0));
        var found = await editor.AskAsync("workspace/symbol", new JsonObject { ["query"] = "JOB" });
        var folds = await editor.AtAsync("textDocument/foldingRange", Path, (0, 0));
        var links = await editor.AtAsync("textDocument/documentLink", Path, (0, 0));

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

    /// <summary>The first and last lines, from 0, that objects of a preview come of.</summary>
    private static List<(int, int)> Sources(JsonNode preview) =>
        [
            .. preview["mappings"]!
                .AsArray()
                .Select(mapping => mapping!["source"]!)
                .Select(source => (source["start"]!["line"]!.GetValue<int>(), source["end"]!["line"]!.GetValue<int>())),
        ];

    private async Task OpenAsync(string text)
    {
        await editor.InitializeAsync(folder.Path);
        await editor.OpenAsync(Path, text);
    }

    private async Task<List<JsonNode>> ActionsAsync(int line)
    {
        var range = new JsonObject { ["start"] = Position(line), ["end"] = Position(line) };
        var actions = await editor.AtAsync(
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
