namespace Slipway.Cli.Tests;

/// <summary><c>slipway graph</c>: what specs consist of, and how it hangs together.</summary>
public sealed class GraphTests : IDisposable
{
    private const string Shop = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: { name: shop }
        spec:
          components:
            - name: train
              type: model-training
              properties:
                image: shop/train:1.0
                framework: tensorflow
                storage: [{ name: models, mountPath: /model }]
            - name: serve
              type: model-serving
              dependsOn: [train]
              properties:
                timeout: "10000"
                protocol: tensorflow
                predictors:
                  - name: stable
                    traffic: 90
                    graph: { name: shop, implementation: tensorflow, modelUri: "pvc://models" }
                  - name: canary
                    traffic: 10
                    graph: { name: shop, implementation: tensorflow, modelUri: "pvc://models" }
          workflow:
            steps:
              - { name: first, type: apply-component, properties: { component: train } }
              - { name: "<b>\"second\"#1", type: suspend }
              - { name: third, type: apply-component, properties: { component: serve } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Text_has_parts_order_and_use()
    {
        folder.Write("shop.yaml", Shop);

        var run = await CommandRun.Of(folder.Path, "graph");

        run.Output.ShouldBe(
            """
            Application 'shop'
              component 'train', model-training
                  uses storage 'models'
                storage 'models'
              component 'serve', model-serving
                  after component 'train', model-training
                  uses storage 'models'
                predictor 'stable', 90 %
                  model 'shop'
                predictor 'canary', 10 %
                  model 'shop'
              step 'first', apply-component
                  uses component 'train', model-training
              step '<b>"second"#1', suspend
                  after step 'first', apply-component
              step 'third', apply-component
                  after step '<b>"second"#1', suspend
                  uses component 'serve', model-serving

            """
        );
    }

    [Fact]
    public async Task Mermaid_has_a_frame_for_each_document_and_names_cannot_break_it()
    {
        folder.Write("shop.yaml", Shop);

        var run = await CommandRun.Of(folder.Path, "graph", "--format", "mermaid");

        run.Output.ShouldStartWith("flowchart LR\n  subgraph n1[\"Application shop\"]\n");
        run.Output.ShouldContain("[(\"storage models\")]");
        run.Output.ShouldContain("([\"step #lt;b#gt;#quot;second#quot;#35;1 (suspend)\"])");
        run.Output.ShouldContain("n2 --> n4");
    }

    [Fact]
    public async Task Documents_of_other_files_are_found_and_what_is_nowhere_is_said()
    {
        folder.Write("App.csproj", "<Project />");
        folder.Write(
            "specs/model.yaml",
            "apiVersion: model.kubedl.io/v1alpha1\nkind: Model\nmetadata: { name: digits }\nspec: {}\n"
        );
        folder.Write(
            "specs/version.yaml",
            """
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: { name: digits-v1 }
            spec: { modelName: digits, createdBy: someone, imageRepo: shop/digits, storage: { localStorage: { path: /data, nodeName: n } } }
            """
        );
        folder.Write(
            "specs/inference.yaml",
            """
            apiVersion: serving.kubedl.io/v1alpha1
            kind: Inference
            metadata: { name: digits }
            spec:
              framework: TFServing
              predictors: [{ name: a, modelVersion: digits-v2, replicas: 1, template: { spec: { containers: [{ name: c, image: "tf:1" }] } } }]
            """
        );

        var version = await CommandRun.Of(folder.Path, "graph", "specs/version.yaml");
        var all = await CommandRun.Of(folder.Path, "graph");

        version.Output.ShouldBe("ModelVersion 'digits-v1'\n    uses Model 'digits'\n");
        all.Output.ShouldContain("    uses model-version 'digits-v2', which these specs do not make\n");
    }

    [Fact]
    public async Task Two_projects_are_one_flowchart_and_errors_of_files_that_were_not_named_are_not_counted()
    {
        foreach (var project in new[] { "a", "b" })
        {
            folder.Write($"{project}/App.csproj", "<Project />");
            folder.Write($"{project}/specs/shop.yaml", Shop);
        }
        folder.Write(
            "a/specs/wrong.yaml",
            "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: { nam: x }\n"
        );

        var both = await CommandRun.Of(folder.Path, "graph", "a", "b", "-f", "mermaid");
        var one = await CommandRun.Of(folder.Path, "graph", "a/specs/shop.yaml");

        both.Output.Split("flowchart").Length.ShouldBe(2);
        both.Output.Split("\n").Where(line => line.Contains('[', StringComparison.Ordinal)).ShouldBeUnique();
        both.Output.Split("Application shop").Length.ShouldBe(3);
        one.Code.ShouldBe(0, one.Error);
    }

    [Fact]
    public async Task Every_sample_has_a_graph_and_broken_specs_have_what_could_be_read()
    {
        foreach (
            var sample in Directory
                .GetDirectories(Repository.PathOf("samples"))
                .Where(one => Directory.Exists(Path.Combine(one, "specs")))
        )
            (await CommandRun.Of(sample, "graph", "specs")).Output.ShouldNotBeEmpty(sample);

        folder.Write("shop.yaml", Shop.Replace("dependsOn: [train]", "dependsOn: [trian]", StringComparison.Ordinal));
        var run = await CommandRun.Of(folder.Path, "graph");

        run.Code.ShouldBe(1);
        run.Output.ShouldContain("component 'serve'");
        run.Error.ShouldContain("'slipway check' shows what and where");
    }
}
