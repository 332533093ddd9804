using System.Diagnostics;
using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Specs;

/// <summary>What is written by hand around the builders.</summary>
public sealed class ApplicationTests(ITestOutputHelper output)
{
    [Fact]
    public void What_is_next_to_the_properties_is_written_next_to_them()
    {
        var app = new Application("app").WithLabel("team", "ml").WithAnnotation("note", "x").WithFinalizer("f");
        app.AddWebService("web", "nginx:1")
            .DependsOn("db")
            .WithInput("url", "image")
            .WithOutput("ip", "output.ip")
            .WithExternalRevision("v1");
        app.Workflow.WithMode(subSteps: StepMode.Dag)
            .AddSuspend("wait")
            .WithIf("always")
            .WithTimeout("10m")
            .WithAlias("Wait")
            .WithInput("a")
            .WithOutput("b", "c");
        ModelTree
            .Of(Written(app))
            .ShouldBe(
                """
                {"apiVersion":"core.oam.dev/v1beta1","kind":"Application","metadata":{"name":"app","labels":{"team":"ml"},
                "annotations":{"note":"x"},"finalizers":["f"]},"spec":{"components":[{"name":"web","type":"webservice",
                "dependsOn":["db"],"inputs":[{"from":"url","parameterKey":"image"}],
                "outputs":[{"name":"ip","valueFrom":"output.ip"}],"externalRevision":"v1","properties":{"image":"nginx:1"}}],
                "workflow":{"mode":{"subSteps":"DAG"},"steps":[{"name":"wait","type":"suspend","if":"always","timeout":"10m",
                "meta":{"alias":"Wait"},"inputs":[{"from":"a"}],"outputs":[{"name":"b","valueFrom":"c"}]}]}}}
                """.ReplaceLineEndings("")
            );
    }

    [Fact]
    public void What_has_no_builder_is_named_by_its_definition()
    {
        var app = new Application("app");
        var job = app.AddComponent("cron-task", "job", component => component.With("schedule", "0 0 * * *"))
            .With("count", 3)
            .WithTrait("cpuscaler", trait => trait.With("min", 1).With("max", 5))
            .WithTrait("service-account");
        app.AddPolicy("health", "healthy").With("probeInterval", 5);
        app.Workflow.AddStep("trivy-check", "ask")
            .With("prompt", SpecValue.List(["a", "b"]))
            .DependsOn(app.Workflow.AddSuspend("one"), app.Workflow.AddSuspend("two"));
        app.AddWebService("web", "nginx:1").DependsOn(job, app.AddWebService("db", "a/b:1"));
        ModelTree
            .Of(Written(app))
            .ShouldBe(
                """
                {"apiVersion":"core.oam.dev/v1beta1","kind":"Application","metadata":{"name":"app"},"spec":{"components":[
                {"name":"job","type":"cron-task","properties":{"schedule":"0 0 * * *","count":3},
                "traits":[{"type":"cpuscaler","properties":{"min":1,"max":5}},{"type":"service-account"}]},
                {"name":"web","type":"webservice","dependsOn":["job","db"],"properties":{"image":"nginx:1"}},
                {"name":"db","type":"webservice","properties":{"image":"a/b:1"}}],
                "policies":[{"name":"healthy","type":"health","properties":{"probeInterval":5}}],
                "workflow":{"steps":[{"name":"ask","type":"trivy-check","dependsOn":["one","two"],"properties":{"prompt":["a","b"]}},
                {"name":"one","type":"suspend"},{"name":"two","type":"suspend"}]}}}
                """.ReplaceLineEndings("")
            );
    }

    [Fact]
    public void A_part_that_other_code_has_made_is_taken_as_it_is()
    {
        var app = new Application("app");
        app.AddModelServing("one")
            .WithPredictor(
                "p",
                predictor => predictor.WithReplicas(2).WithGraph("g", ModelServer.TensorFlow, "gs://b/m")
            );
        app.AddModelServing("two").WithPredictor(Finished());
        var tree = ModelTree.Of(Written(app));
        var (one, two) = (
            tree.IndexOf("\"one\"", StringComparison.Ordinal),
            tree.IndexOf("\"two\"", StringComparison.Ordinal)
        );
        tree[(two + 5)..].TrimEnd('}', ']').ShouldBe(tree[(one + 5)..(two - 9)].TrimEnd('}', ']', ',', '{'));

        static ModelServing.Predictor Finished() =>
            ModelServing.Predictor.Create(
                "p",
                predictor => predictor.WithReplicas(2).WithGraph("g", ModelServer.TensorFlow, "gs://b/m")
            );
    }

    [Fact]
    public void An_Initializer_makes_its_template_and_waits_for_others()
    {
        var first = new Initializer("first", "base");
        var initializer = new Initializer("second").DependsOn(first).DependsOn("third");
        initializer.Template.WithLabel("team", "ml").AddObjectBucket("bucket", "ml-example");
        ModelTree
            .Of(Written(initializer))
            .ShouldBe(
                """
                {"apiVersion":"core.oam.dev/v1beta1","kind":"Initializer","metadata":{"name":"second"},
                "spec":{"appTemplate":{"metadata":{"labels":{"team":"ml"}},"spec":{"components":[{"name":"bucket","type":"s3-bucket",
                "properties":{"provider":"alibaba","bucket":"ml-example"}}]}},
                "dependsOn":[{"ref":{"name":"first","namespace":"base"}},{"ref":{"name":"third"}}]}}
                """.ReplaceLineEndings("")
            );
    }

    [Fact]
    public void A_part_without_a_builder_is_where_it_was_added()
    {
        var app = new Application("app");
        app.AddComponent("mysql", "db", db => db.With("replicas", 3)).WithTrait("keda", keda => keda.With("min", 1));
        app.AddPolicy("quota", "q", quota => quota.With("cpu", 1));
        app.Workflow.AddStep("backup", "b", backup => backup.With("to", "s3"));

        var written = Written(app);

        foreach (var call in new[] { "AddComponent", "WithTrait", "AddPolicy", "AddStep" })
            written.ShouldContain($"\"{call}\"");
        written.ShouldNotContain("Open");
    }

    [Fact]
    public void A_trait_written_by_hand_need_not_know_where_it_is()
    {
        var app = new Application("app");
        app.AddWebService("web", "nginx:1").WithTrait(new Scaler());

        var written = Written(app);

        ModelTree.At(written, "spec.components.0.traits.0.type").ShouldBe("\"scaler\"");
        written.ShouldNotContain("\"\"", Case.Sensitive, "no call is in a file without a name");
    }

    [Fact]
    public void A_training_knows_its_volumes()
    {
        var training = new Application("app")
            .AddModelTraining("train", "image:1")
            .WithStorage("data", mountPath: "/data");
        training.Storage("data").ShouldBe("pvc://data");
        training.Storage("data", "model/v1").ShouldBe("pvc://data/model/v1");
        Should
            .Throw<ArgumentException>(() => training.Storage("dta"))
            .Message.ShouldBe("'train' stores into no claim 'dta'");
    }

    [Theory]
    [InlineData(null, null, "default/serve/api/v1.0/predictions")]
    [InlineData("ml", ServingProtocol.TensorFlow, "ml/serve/v1/models/m:predict")]
    [InlineData("ml", ServingProtocol.V2, "ml/serve/v2/models/m/infer")]
    public void A_serving_knows_its_address(string? space, ServingProtocol? protocol, string expected)
    {
        var serving = new Application("app", space)
            .AddModelServing("serve")
            .WithPredictor("p", p => p.WithGraph("m", ModelServer.TensorFlow, "gs://bucket/m"));
        if (protocol is { } spoken)
            serving.WithProtocol(spoken);
        serving.PredictUrl("m").ShouldBe($"http://ambassador.vela-system.svc.cluster.local/seldon/{expected}");
        Should.Throw<ArgumentException>(() => serving.PredictUrl("n")).Message.ShouldContain("serves no model 'n'");
    }

    [Fact]
    public void The_traffic_of_a_canary_adds_up()
    {
        var app = new Application("app");
        var stable = ModelServing.Predictor.Create("stable", p => p.WithGraph("m", ModelServer.TensorFlow, "gs://b/1"));
        var canary = ModelServing.Predictor.Create("canary", p => p.WithGraph("m", ModelServer.TensorFlow, "gs://b/2"));
        app.AddModelServing("serve").WithCanary(stable, canary, percent: 10);
        ModelTree.At(Written(app), "spec.components.0.properties.predictors.0.traffic").ShouldBe("90");
        ModelTree.At(Written(app), "spec.components.0.properties.predictors.1.traffic").ShouldBe("10");
        Should.Throw<ArgumentException>(() => app.AddModelServing("other").WithCanary(stable, canary, 101));
        app.AddModelServing("more").WithCanary(stable, canary, 10);
    }

    [Fact]
    public void A_thousand_components_are_written_in_no_time()
    {
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            var app = new Application("app");
            for (var number = 0; number < 1000; number++)
                app.AddWebService($"web-{number}", "nginx:1")
                    .WithPort(80, expose: true)
                    .WithEnv("A", "b")
                    .WithCpu("0.5");
            using var stream = new MemoryStream();
            SpecModel.Write(stream, [app]);
            output.WriteLine($"1,000 components: {watch.Elapsed.TotalMilliseconds:F1} ms, {stream.Length >> 10} KB");
            stream.Length.ShouldBeGreaterThan(1000);
        }
    }

    private static string Written(SpecDocument document)
    {
        using var text = new StringWriter();
        SpecModel.Write(text, [document]);
        return text.ToString();
    }

    private sealed class Scaler : Trait
    {
        public Scaler()
            : base("scaler", "WithTrait", "", 0) { }
    }
}
