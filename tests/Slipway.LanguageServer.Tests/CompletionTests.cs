namespace Slipway.LanguageServer.Tests;

/// <summary>What an editor is offered to write at a place of a spec.</summary>
public sealed class CompletionTests : EditedSpecTest
{
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

        var items = await Editor.AtAsync("textDocument/completion", Path, marked.Place);

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

        var items = await Editor.AtAsync("textDocument/completion", Path, marked.Place);

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

        (await Editor.AtAsync("textDocument/completion", Path, marked.Place))!.AsArray().ShouldBeEmpty();
    }
}
