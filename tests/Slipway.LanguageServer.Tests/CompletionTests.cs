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
    [InlineData("¦", "apiVersion, kind", "metadata, kind: Deployment")]
    [InlineData("ap¦", "apiVersion, kind", "metadata")]
    [InlineData("---\n¦", "apiVersion, kind, image, Application", "metadata")]
    [InlineData("apiVersion: apps/v1\n¦", "kind, kind: Deployment", "apiVersion, kind: Pod, image, Application")]
    [InlineData("apiVersion: apps/v1\nki¦", "kind, kind: StatefulSet", "apiVersion")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\n¦", "metadata, spec", "apiVersion, kind")]
    [InlineData("kind: Application\n¦", "apiVersion, metadata, spec", "kind")]
    [InlineData("metadata: { name: a }\n¦", "apiVersion, kind", "metadata, image")]
    [InlineData("name: train\n¦", "image, resources, run", "apiVersion, kind, name")]
    [InlineData("name: train\nresources: { cluster: a, preset: b }\n¦", "image, run", "apiVersion, resources")]
    public async Task A_document_begins_with_what_says_or_tells_its_kind(string text, string wanted, string unwanted)
    {
        var marked = Marked.Of(text);
        await OpenAsync(marked.Text);

        var labels = await LabelsAsync(marked.Place);

        wanted.Split(", ").ShouldAllBe(label => labels.Contains(label));
        unwanted.Split(", ").ShouldAllBe(label => !labels.Contains(label));
    }

    [Theory]
    [InlineData("livenessProbe: {¦}", "httpGet", "httpGet: { $0 }")]
    [InlineData("livenessProbe: {¦", "httpGet", "httpGet: { $0 }")]
    [InlineData("livenessProbe: { ¦}", "httpGet", "httpGet: { $0 }")]
    [InlineData("livenessProbe: {h¦}", "httpGet", "httpGet: { $0 }")]
    [InlineData("livenessProbe: {periodSeconds: 5,¦}", "httpGet", "httpGet: { $0 }")]
    [InlineData("livenessProbe: {httpGet: {port: 80, path: /, ¦}}", "httpHeaders", "httpHeaders: [$0]")]
    [InlineData("livenessProbe: {httpGet: {port: 80, ¦}", "path", "path: $0")]
    [InlineData("livenessProbe: {httpGet: {port: 80, ¦", "path", "path: $0")]
    [InlineData("livenessProbe: {\n          h¦\n        }", "httpGet", "httpGet: { $0 }")]
    [InlineData("env: [{name: A, ¦", "value", "value: $0")]
    [InlineData("env: [{name: A, ¦]", "value", "value: $0")]
    [InlineData("env: [{name: A, ¦}]", "value", "value: $0")]
    [InlineData("env: [{¦}]", "name", "name: $0")]
    [InlineData("imagePullPolicy: A¦", "Always", "Always")]
    public async Task Keys_between_braces_are_completed_whether_they_are_closed_or_not(
        string line,
        string label,
        string written
    )
    {
        var marked = Marked.Of(
            $"{Head}    - name: web\n      type: webservice\n      properties:\n        image: a:1\n        {line}\n        cpu: 1\n"
        );
        await OpenAsync(marked.Text);

        var items = await Editor.AtAsync("textDocument/completion", Path, marked.Place);

        var item = items!.AsArray().FirstOrDefault(item => item!["label"]!.ToString() == label);
        item.ShouldNotBeNull()["textEdit"]!["newText"]!.ToString().ShouldBe(written);
        items!.AsArray().ShouldNotContain(one => one!["label"]!.ToString() == "image");
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

    [Theory]
    [InlineData("env: [{ name: A, valueFrom: { secretKeyRef: { name: ¦ } } }]", "keys")]
    [InlineData("env: [{ name: A, valueFrom: { configMapKeyRef: { name: ¦ } } }]", "settings")]
    [InlineData("imagePullSecrets: [¦]", "keys")]
    [InlineData("volumes: [{ name: d, mountPath: /d, type: pvc, claimName: ¦ }]", "data")]
    [InlineData("imagePullSecrets: [keys, ¦]", "")]
    [InlineData("volumeMounts: { pvc: [{ name: data, mountPath: /d, claimName: ¦ }] }", "data")]
    [InlineData("volumeMounts: { pvc: [{ name: ¦, mountPath: /d, claimName: data }] }", "")]
    [InlineData("volumeMounts: { secret: [{ name: data, mountPath: /d, secretName: ¦ }] }", "keys")]
    public async Task A_name_is_offered_where_an_object_of_the_kind_and_namespace_exists_and_no_example_of_one(
        string line,
        string offered
    )
    {
        var marked = Marked.Of(
            $"{Head}    - name: web\n      type: webservice\n      properties:\n        image: a:1\n        {line}\n{Objects}"
        );
        await OpenAsync(marked.Text);

        (await LabelsAsync(marked.Place)).ShouldBe(offered.Length == 0 ? [] : [offered]);
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Secret\nmetadata:\n  name: ¦\n")]
    [InlineData("apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: ¦\n")]
    public async Task The_name_of_a_new_object_is_not_proposed(string text)
    {
        var marked = Marked.Of(text);
        await OpenAsync(marked.Text);

        (await LabelsAsync(marked.Place)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("    - { name: a, type: worker, dependsOn: [¦] }\n    - { name: b, type: worker }\n", "b")]
    [InlineData("    - { name: a, type: worker, dependsOn: [b, ¦] }\n    - { name: b, type: worker }\n", "")]
    [InlineData("    - { name: b, type: worker }\n    - name: a\n      dependsOn:\n        - ¦\n", "b")]
    [InlineData(
        "    - { name: a, type: worker }\n  workflow:\n    steps:\n      - { name: s, type: suspend, dependsOn: [¦] }\n      - { name: t, type: suspend }\n",
        "t"
    )]
    [InlineData(
        "    - { name: a, type: worker }\n  workflow:\n    steps:\n      - name: a\n        type: apply-component\n        properties: { component: ¦ }\n",
        "a"
    )]
    public async Task Nothing_is_offered_to_wait_for_itself_or_twice(string lines, string offered)
    {
        var marked = Marked.Of(Head + lines);
        await OpenAsync(marked.Text);

        (await LabelsAsync(marked.Place)).ShouldBe(offered.Length == 0 ? [] : [offered]);
    }

    private const string Objects = """
        ---
        { apiVersion: v1, kind: Secret, metadata: { name: keys } }
        ---
        { apiVersion: v1, kind: Secret, metadata: { name: others, namespace: elsewhere } }
        ---
        { apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }
        ---
        { apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data } }

        """;

    private async Task<List<string>> LabelsAsync((int Line, int Character) place)
    {
        var items = await Editor.AtAsync("textDocument/completion", Path, place);
        return [.. items!.AsArray().Select(item => item!["label"]!.ToString())];
    }
}
