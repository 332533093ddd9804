using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Binding;

/// <summary>What another tool reads is answered with the one form that is read here.</summary>
public class ForeignFormTests
{
    [Theory]
    [InlineData("webservice", "env: {EPOCHS: \"20\"}", "'- name: EPOCHS' and below it 'value: \"20\"'")]
    [InlineData("model-training", "env: {SEED: 1}", "'- name: SEED' and below it 'value: \"1\"'")]
    [InlineData("webservice", "env: [EPOCHS=20]", "'name: EPOCHS' and below it 'value: \"20\"'")]
    [InlineData("webservice", "imagePullSecrets: [{name: regcred}]", "write the name alone, 'regcred'")]
    [InlineData("webservice", "args: [--lr: 1]", "put all of it in quotes, \"--lr: 1\"")]
    [InlineData("webservice", "cmd: [{echo: hello}]", "put all of it in quotes, \"echo: hello\"")]
    public void Values(string type, string property, string words) =>
        Says($"{{name: c, type: {type}, properties: {{image: \"a.example/b:1.0\", {property}}}}}", words);

    [Theory]
    [InlineData("{repository: a.example/b, tag: \"1.0\"}", "write it in one, 'a.example/b:1.0'")]
    [InlineData("{repository: a.example/b}", "write it in one, 'a.example/b'")]
    public void Images_of_charts(string image, string words) =>
        Says($"{{name: c, type: webservice, properties: {{image: {image}}}}}", words);

    [Theory]
    [InlineData("webservice", "command: [sh]", "Did you mean 'cmd'?")]
    [InlineData("webservice", "entrypoint: [sh]", "Did you mean 'cmd'?")]
    [InlineData("webservice", "environment: []", "Did you mean 'env'?")]
    [InlineData("webservice", "serviceType: NodePort", "Did you mean 'exposeType'?")]
    [InlineData("webservice", "resources: {limits: {cpu: \"1\"}}", "'cpu', 'memory', 'limit'")]
    [InlineData("webservice", "healthcheck: {}", "'livenessProbe', 'readinessProbe'")]
    [InlineData("model-training", "resources: {requests: {cpu: \"1\"}}", "'cpu', 'memory', 'gpu'")]
    [InlineData("model-training", "nvidia.com/gpu: 1", "Did you mean 'gpu'?")]
    [InlineData("model-training", "volumes: []", "Did you mean 'storage'?")]
    public void Keys(string type, string property, string words) =>
        Says($"{{name: c, type: {type}, properties: {{image: \"a.example/b:1.0\", {property}}}}}", words);

    [Theory]
    [InlineData("framework: torch", "did you mean 'pytorch'?")]
    [InlineData("framework: tf", "did you mean 'tensorflow'?")]
    [InlineData("framework: pytorch# the newest", "write 'pytorch # the newest'")]
    public void Words(string property, string words) =>
        Says(
            $"{{name: c, type: model-training, properties: {{image: \"a.example/b:1.0\", \"x\": 1}}}}".Replace(
                "\"x\": 1",
                property,
                StringComparison.Ordinal
            ),
            words
        );

    [Theory]
    [InlineData("SKLEARN_SERVER", "did you mean 'sklearn'?")]
    [InlineData("TENSORFLOW_SERVER", "did you mean 'tensorflow'?")]
    [InlineData("XGBOOST_SERVER", "did you mean 'xgboost'?")]
    public void Servers(string server, string words) =>
        Says(
            $"{{name: c, type: model-serving, properties: {{predictors: [{{name: p, graph: {{name: g, implementation: {server}, modelUri: \"gs://a/b\"}}}}]}}}}",
            words
        );

    [Theory]
    [InlineData("value: #fff", "a '#' begins a comment, so nothing is left of the value: put it in quotes, \"#fff\"")]
    [InlineData("value: #00ff00", "\"#00ff00\"")]
    public void Colors(string value, string words) =>
        Says(
            "\n    name: c\n    type: webservice\n    properties:\n      image: a.example/b:1.0\n      env:\n      - name: COLOR\n        "
                + value,
            words
        );

    [Theory]
    [InlineData("cpu: \"1\",")]
    [InlineData("cpu: \"1\";")]
    [InlineData("cpu: '1' ,")]
    public void Marks_at_the_end_of_a_line(string line)
    {
        var found = Found(
            "\n    name: c\n    type: webservice\n    properties:\n      image: a.example/b:1.0\n      " + line
        );

        found.Select(one => one.Id).ShouldBe(["SLIP0006"]);
        found[0].Message.ShouldContain("remove it");
        found[0].Fix.ShouldNotBeNull().Edits.Single().NewText.ShouldBe("");
    }

    [Fact]
    public void A_job_of_KubeDL_has_no_policy_of_its_run()
    {
        var found = Analysis
            .Run(
                [
                    Slipway.Language.Syntax.SourceText.From(
                        "a.yaml",
                        """
                        apiVersion: training.kubedl.io/v1alpha1
                        kind: TFJob
                        metadata: {name: rp}
                        spec:
                          runPolicy: {cleanPodPolicy: All, backoffLimit: 3}
                          tfReplicaSpecs:
                            Worker: {replicas: 1, template: {spec: {containers: [{name: tensorflow, image: "a.example/train:1"}]}}}
                        """
                    ),
                ],
                new Slipway.Language.Workspaces.WorkspaceOptions()
            )
            .Diagnostics;

        found
            .Where(one => one.Severity == Severity.Error)
            .Single()
            .Message.ShouldContain("'cleanPodPolicy', 'backoffLimit'");
    }

    [Fact]
    public void What_is_missing_is_not_explained_with_what_is_wrong_with_another_value()
    {
        var found = Analysis
            .Run(
                [
                    Slipway.Language.Syntax.SourceText.From(
                        "a.yaml",
                        """
                        apiVersion: core.oam.dev/v1beta1
                        kind: Application
                        metadata: {name: none}
                        spec:
                          policies:
                          - {name: here, type: topology, properties: {clusters: [local]}}
                        """
                    ),
                ],
                new Slipway.Language.Workspaces.WorkspaceOptions()
            )
            .Diagnostics;

        found.Single(one => one.Id == "SLIP1002").Message.ShouldNotContain("unique");
    }

    private static void Says(string component, string words)
    {
        var found = Found(component);
        found.Where(one => one.Severity == Severity.Error).Single().Message.ShouldContain(words);
    }

    private static IReadOnlyList<Diagnostic> Found(string component) =>
        [
            .. Analysis
                .Run(
                    [
                        Slipway.Language.Syntax.SourceText.From(
                            "a.yaml",
                            $"apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {{name: a}}\nspec:\n  components:\n  - {component.TrimStart()}\n"
                        ),
                    ],
                    new Slipway.Language.Workspaces.WorkspaceOptions()
                )
                .Diagnostics.Where(one => one.Severity != Severity.Info),
        ];
}
