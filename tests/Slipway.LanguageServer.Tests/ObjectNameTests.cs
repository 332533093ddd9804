using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>Secrets, ConfigMaps, claims and accounts that documents are, and where other specs use them.</summary>
public sealed class ObjectNameTests : EditedSpecTest
{
    private const string Objects = """
        { apiVersion: v1, kind: Secret, metadata: { name: keys } }
        ---
        { apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }
        ---
        { apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data } }
        ---
        { apiVersion: v1, kind: ServiceAccount, metadata: { name: robot } }
        ---
        { apiVersion: v1, kind: Secret, metadata: { name: keys, namespace: elsewhere } }

        """;

    private const string Web = "- name: web\n      type: webservice\n      properties:\n        image: a:1\n        ";

    private const string Pods =
        "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d }\nspec:\n  template:\n    spec:\n      ";

    public static TheoryData<string, int> Uses =>
        new()
        {
            { Web + "env: [{ name: A, valueFrom: { secretKeyRef: { name: ke¦ys, key: a } } }]", 0 },
            { Web + "env: [{ name: A, valueFrom: { configMapKeyRef: { name: set¦tings, key: a } } }]", 2 },
            { Web + "volumeMounts: { secret: [{ name: v, mountPath: /v, secretName: ke¦ys }] }", 0 },
            { Web + "volumeMounts: { pvc: [{ name: v, mountPath: /v, claimName: da¦ta }] }", 4 },
            { Web + "imagePullSecrets: [ke¦ys]", 0 },
            {
                Web
                    + "cpu: '1'\n      traits: [{ type: storage, properties: { secret: [{ name: k¦eys, mountPath: /v }] } }]",
                0
            },
            {
                Web
                    + "cpu: '1'\n      traits: [{ type: storage, properties: { pvc: [{ name: da¦ta, mountPath: /v }] } }]",
                4
            },
            { Pods + "containers: [{ name: c, envFrom: [{ secretRef: { name: k¦eys } }] }]", 0 },
            { Pods + "containers: [{ name: c, envFrom: [{ configMapRef: { name: set¦tings } }] }]", 2 },
            {
                Pods
                    + "containers: [{ name: c, env: [{ name: A, valueFrom: { secretKeyRef: { name: ke¦ys, key: a } } }] }]",
                0
            },
            { Pods + "volumes: [{ name: v, persistentVolumeClaim: { claimName: da¦ta } }]", 4 },
            { Pods + "volumes: [{ name: v, secret: { secretName: ke¦ys } }]", 0 },
            { Pods + "volumes: [{ name: v, configMap: { name: set¦tings } }]", 2 },
            { Pods + "volumes: [{ name: v, projected: { sources: [{ secret: { name: ke¦ys } }] } }]", 0 },
            { Pods + "imagePullSecrets: [{ name: ke¦ys }]", 0 },
            { Pods + "serviceAccountName: ro¦bot", 6 },
        };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_use_leads_to_the_object_and_both_are_renamed_together(string use, int line)
    {
        var marked = Marked.Of(
            (use.StartsWith('-') && !use.StartsWith("---", StringComparison.Ordinal) ? Head + "    " + use : use) + "\n"
        );
        var objects = Folder.Write("specs/objects.yaml", Objects);
        Folder.Write("App.csproj", "<Project />");
        await OpenAsync(marked.Text);

        var definition = await Editor.AtAsync("textDocument/definition", Path, marked.Place);
        var renamed = await Editor.AtAsync("textDocument/rename", Path, marked.Place, ("newName", "other"));
        await Editor.OpenAsync(objects, Objects);
        var references = await Editor.AtAsync(
            "textDocument/references",
            objects,
            (line, Objects.Split('\n')[line].IndexOf("name: ", StringComparison.Ordinal) + 7),
            ("context", new JsonObject())
        );

        var target = definition!.AsArray().ShouldHaveSingleItem()!;
        target["uri"]!.ToString().ShouldBe(EditorClient.UriOf(objects));
        target["range"]!["start"]!["line"]!.GetValue<int>().ShouldBe(line);
        foreach (var file in new[] { Path, objects })
            renamed!["changes"]![EditorClient.UriOf(file)]!.AsArray().ShouldHaveSingleItem();
        references!.AsArray().ShouldHaveSingleItem()!["range"]!["start"]!["line"]!
            .GetValue<int>()
            .ShouldBe(marked.Line);
    }

    [Fact]
    public async Task A_name_of_another_kind_is_another_name()
    {
        var marked = Marked.Of(
            $"{Head}    {Web}env: [{{ name: A, valueFrom: {{ secretKeyRef: {{ name: se¦ttings, key: a }} }} }}]\n---\n{Objects}"
        );
        await OpenAsync(marked.Text);

        (await Editor.AtAsync("textDocument/definition", Path, marked.Place))!.AsArray().ShouldBeEmpty();
        (await Editor.AtAsync("textDocument/prepareRename", Path, marked.Place)).ShouldBeNull();
    }
}
