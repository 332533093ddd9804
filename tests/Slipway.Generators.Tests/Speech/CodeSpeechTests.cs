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
                """write 'WithStorage(x => x.WithPvcRef("c", "…"))' here"""
            },
            {
                "SLIP3003",
                """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.Mpi);""",
                "Add WithDistribution(ps: 0, worker: 1, master: 0, scheduler: 0, server: 0, launcher: 1)"
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
                "write 'WithStorage(x => x.WithAccessMode(ClaimAccessMode.ReadWriteMany))' and a storageClassName that offers it, or let one component wait for the other"
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
                """'A' has neither 'value' nor 'WithValueFrom', so the container gets an empty text: add one of them, or write value: "" """.TrimEnd()
            },
            {
                "SLIP6002",
                """app.AddWebService("w", "a/b:1").WithEnv("PASSWORD", "hunter2hunter2");""",
                """write 'WithEnv("PASSWORD", x => x.WithValueFrom(y => y.WithSecretKeyRef("…", "…")))' instead of 'value'"""
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
