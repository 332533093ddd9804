namespace Slipway.Generators.Tests.Speech;

/// <summary>Findings about values that C# wrote, from the source of the spec to the message.</summary>
public sealed class CodeSpeechTests
{
    private const string Graph = """.WithGraph("m", ModelServer.TensorFlow, "pvc://c")""";

    /// <summary>A mistake, and how the message ends: what to write in C#.</summary>
    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            {
                "SLIP1002",
                """app.AddModelServing("s");""",
                "model-serving 's' has no 'predictors': add it with WithPredictor"
            },
            {
                "SLIP1007",
                $"""app.AddModelServing("s").WithPredictor("a", p => p.WithTraffic(int.Parse("101")){Graph});""",
                "'WithTraffic' is 101, and it must be from 0 to 100"
            },
            {
                "SLIP2006",
                $"""app.AddModelTraining("t", "a/b:1").WithStorage("c", "/m"); app.AddModelServing("s").WithPredictor("a", p => p{Graph});""",
                """write 'DependsOn("t")'"""
            },
            {
                "SLIP2011",
                """app.AddModelTraining("t", "a/b:1").WithStorage("c", "/m"); app.AddModelTraining("u", "a/b:1").WithStorage("c", "/m");""",
                """write 'WithPvcRef("c", "…")' here"""
            },
            {
                "SLIP3003",
                """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.Mpi);""",
                "Add WithDistribution(x => x.WithPs(0).WithWorker(1).WithMaster(0).WithScheduler(0).WithServer(0).WithLauncher(1))"
            },
            {
                "SLIP3007",
                $"""app.AddModelServing("s").WithPredictor("a", p => p.WithTraffic(int.Parse("50")){Graph});""",
                "remove 'WithTraffic', or write 100"
            },
            {
                "SLIP3009",
                """app.AddModelServing("s").WithPredictor("a", p => p.WithGraph("m", ModelServer.Custom, "pvc://c"));""",
                """write ModelServer.TensorFlow, ModelServer.ScikitLearn, ModelServer.XGBoost or ModelServer.MLflow, or tell the project that it has one with <SlipwayExternal Include="CUSTOM_SERVER" Kind="SeldonPredictorServer" />"""
            },
            {
                "SLIP3013",
                $"""app.AddModelServing("s").WithPredictor("a", p => p.WithReplicas(2).WithAutoscaler(1, 2, a => a.WithMetric(LoadMetric.Cpu, 50)){Graph});""",
                "'WithReplicas' has no effect where there is a 'WithAutoscaler': remove it, and set minReplicas and maxReplicas"
            },
            {
                "SLIP3016",
                """app.AddModelTraining("t", "a/b:1").WithStorage("c", "/m"); app.AddModelTraining("u", "a/b:1").WithStorage(v => v.WithPvcRef("c", "/m"));""",
                "write 'WithAccessMode(ClaimAccessMode.ReadWriteMany)' and a WithStorageClassName that offers it, or let one component wait for the other"
            },
            {
                "SLIP3028",
                """app.AddWebService("w", "a/b:1").WithPort(80, expose: true).WithPort(81, p => p.WithNodePort(30000));""",
                "'WithNodePort' has no effect with WithExposeType ClusterIP: write WithExposeType(ExposeType.NodePort), or remove it"
            },
            {
                "SLIP3034",
                """app.AddWebService("w", "a/b:1"); app.Workflow.AddStepGroup("g"); app.Workflow.AddApplyComponent("x", "w");""",
                "add them under 'AddStepGroup', or remove the step"
            },
            {
                "SLIP3043",
                """app.AddWebService("w", "a/b:1").WithEnv("A");""",
                """'A' has neither 'WithValue' nor 'WithValueFrom', so the container gets an empty text: add one of them, or write WithValue("")"""
            },
            {
                "SLIP6002",
                """app.AddWebService("w", "a/b:1").WithEnv("PASSWORD", "hunter2hunter2");""",
                """write 'WithValueFrom(x => x.WithSecretKeyRef("…", "…"))' instead of 'WithValue'"""
            },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Who_wrote_Csharp_reads_what_to_write_in_Csharp(string id, string statements, string ending)
    {
        var found = CodeSpecs.Findings(statements).Where(finding => finding.Id == id).ToList();

        found.ShouldNotBeEmpty();
        found[0].Span.File.ShouldBe("Specs.cs");
        found[0].Message.ShouldEndWith(ending);
    }

    /// <summary>The remedies of messages, written where they say.</summary>
    [Theory]
    [InlineData(
        "SLIP2006",
        $"""app.AddModelTraining("t", "a/b:1").WithStorage("c", "/m"); app.AddModelServing("s").WithPredictor("a", p => p{Graph}).DependsOn("t");"""
    )]
    [InlineData(
        "SLIP2011",
        """app.AddModelTraining("t", "a/b:1").WithStorage("c", "/m"); app.AddModelTraining("u", "a/b:1").WithStorage(x => x.WithPvcRef("c", "/m"));"""
    )]
    [InlineData(
        "SLIP3003",
        """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.Mpi).WithDistribution(x => x.WithPs(0).WithWorker(1).WithMaster(0).WithScheduler(0).WithServer(0).WithLauncher(1));"""
    )]
    [InlineData("SLIP3043", """app.AddWebService("w", "a/b:1").WithEnv("A", x => x.WithValue(""));""")]
    [InlineData(
        "SLIP6002",
        """app.AddWebService("w", "a/b:1").WithEnv("PASSWORD", e => e.WithValueFrom(x => x.WithSecretKeyRef("s", "k")));"""
    )]
    public void What_is_to_be_written_compiles_and_is_right(string id, string statements) =>
        CodeSpecs.Findings(statements).ShouldNotContain(finding => finding.Id == id);

    [Fact]
    public void Names_that_the_user_chose_are_not_taken_for_keys()
    {
        var found = CodeSpecs.Findings(
            """app.AddWebService("traffic", "a/b:1").WithEnv("replicas"); app.AddWebService("w", "a/b:1").DependsOn("image");"""
        );

        found.Single(finding => finding.Id == "SLIP3043").Message.ShouldStartWith("'replicas' has neither");
        found
            .Single(finding => finding.Id == "SLIP2001")
            .Message.ShouldBe(
                "component 'w' waits for 'image', which this Application does not have, so it is never deployed: name one of its components"
            );
    }
}
