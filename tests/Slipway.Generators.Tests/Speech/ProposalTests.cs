namespace Slipway.Generators.Tests.Speech;

/// <summary>What messages propose to write in C#, written where they say: it compiles, and the mistake is gone.</summary>
public sealed class ProposalTests
{
    private const string Graph = """.WithGraph("m", ModelServer.TensorFlow, "pvc://c")""";
    private const string Writer = """app.AddModelTraining("t", "a/b:1").WithStorage("c", "/m");""";

    /// <summary>The id, what is wrong, the proposal of its message, and the code with <c>$$</c> where the proposal goes.</summary>
    public static TheoryData<string, string, string, string> Proposals =>
        new()
        {
            {
                "SLIP1002",
                """app.AddModelServing("s");""",
                "WithPredictor",
                $"""app.AddModelServing("s").$$("a", p => p{Graph});"""
            },
            {
                "SLIP2006",
                $"""var train = {Writer} app.AddModelServing("s").WithPredictor("a", p => p{Graph});""",
                "DependsOn(train)",
                $"""var train = {Writer} app.AddModelServing("s").WithPredictor("a", p => p{Graph}).$$;"""
            },
            {
                "SLIP2006",
                $"""{Writer} app.AddModelServing("s").WithPredictor("a", p => p{Graph});""",
                """DependsOn("t")""",
                $"""{Writer} app.AddModelServing("s").WithPredictor("a", p => p{Graph}).$$;"""
            },
            {
                "SLIP2011",
                $"""{Writer} app.AddModelTraining("u", "a/b:1").WithStorage("c", "/m");""",
                """WithStorage(x => x.WithPvcRef("c", "…"))""",
                $"""{Writer} app.AddModelTraining("u", "a/b:1").$$;"""
            },
            {
                "SLIP2011",
                $"""{Writer} app.AddModelTraining("u", "a/b:1").WithStorage(v => v.WithName("c").WithMountPath("/m"));""",
                """WithPvcRef("c", "…")""",
                $"""{Writer} app.AddModelTraining("u", "a/b:1").WithStorage(v => v.$$);"""
            },
            {
                "SLIP3001",
                """app.AddModelTraining("t", "a/b:1").WithDistribution(ps: 1, worker: 2, launcher: 0, server: 0);""",
                "master: 0, scheduler: 0",
                """app.AddModelTraining("t", "a/b:1").WithDistribution(ps: 1, worker: 2, launcher: 0, server: 0, $$);"""
            },
            {
                "SLIP3001",
                """app.AddModelTraining("t", "a/b:1").WithDistribution(d => d.WithPs(1).WithWorker(2).WithLauncher(0).WithServer(0).WithMaster(0));""",
                "WithScheduler(0)",
                """app.AddModelTraining("t", "a/b:1").WithDistribution(d => d.WithPs(1).WithWorker(2).WithLauncher(0).WithServer(0).WithMaster(0).$$);"""
            },
            {
                "SLIP3002",
                """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.PyTorch).WithDistribution(1, 1, 1, 0, 0, 0);""",
                "ps: 0",
                """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.PyTorch).WithDistribution($$, worker: 1, master: 1, scheduler: 0, server: 0, launcher: 0);"""
            },
            {
                "SLIP3003",
                """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.Mpi);""",
                "WithDistribution(ps: 0, worker: 1, master: 0, scheduler: 0, server: 0, launcher: 1)",
                """app.AddModelTraining("t", "a/b:1").WithFramework(TrainingFramework.Mpi).$$;"""
            },
            {
                "SLIP3005",
                """app.AddModelTraining("t", "a/b:1").WithDistribution(d => d.WithPs(0).WithWorker(0).WithMaster(0).WithScheduler(0).WithServer(0).WithLauncher(0));""",
                "WithWorker(1)",
                """app.AddModelTraining("t", "a/b:1").WithDistribution(d => d.WithPs(0).$$.WithMaster(0).WithScheduler(0).WithServer(0).WithLauncher(0));"""
            },
            {
                "SLIP3006",
                $"""app.AddModelServing("s").WithPredictor("v0", p => p{Graph}).WithPredictor("v1", p => p.WithTraffic(60){Graph});""",
                "WithTraffic(40)",
                $"""app.AddModelServing("s").WithPredictor("v0", p => p.$${Graph}).WithPredictor("v1", p => p.WithTraffic(60){Graph});"""
            },
            {
                "SLIP3016",
                $"""{Writer} app.AddModelTraining("u", "a/b:1").WithStorage(v => v.WithPvcRef("c", "/m"));""",
                "WithStorage(x => x.WithAccessMode(ClaimAccessMode.ReadWriteMany))",
                """app.AddModelTraining("t", "a/b:1").$$;"""
            },
            {
                "SLIP3027",
                """app.AddWebService("w", "a/b:1").WithPort(80).WithExposeType(ExposeType.LoadBalancer);""",
                "expose: true",
                """app.AddWebService("w", "a/b:1").WithPort(80, $$).WithExposeType(ExposeType.LoadBalancer);"""
            },
            {
                "SLIP3027",
                """app.AddWebService("w", "a/b:1").WithPort(80, p => p.WithName("web")).WithExposeType(ExposeType.LoadBalancer);""",
                "WithExpose(true)",
                """app.AddWebService("w", "a/b:1").WithPort(80, p => p.WithName("web").$$).WithExposeType(ExposeType.LoadBalancer);"""
            },
            {
                "SLIP3028",
                """app.AddWebService("w", "a/b:1").WithPort(80, expose: true).WithPort(81, nodePort: 30000);""",
                "WithExposeType(ExposeType.NodePort)",
                """app.AddWebService("w", "a/b:1").WithPort(80, expose: true).WithPort(81, expose: true, nodePort: 30000).$$;"""
            },
            {
                "SLIP3043",
                """app.AddWebService("w", "a/b:1").WithEnv("A");""",
                "value: \"\"",
                """app.AddWebService("w", "a/b:1").WithEnv("A", $$);"""
            },
            {
                "SLIP3045",
                """app.AddWebService("w", "a/b:1").WithLimit(memory: "1Gi");""",
                "WithMemory",
                """app.AddWebService("w", "a/b:1").WithLimit(memory: "1Gi").$$("1Gi");"""
            },
            {
                "SLIP4517",
                """var w = app.AddWebService("w", "a/b:1"); var v = app.AddWebService("v", "a/b:1"); app.Workflow.AddApplyComponent("create-v", "w");""",
                "component: v",
                """var w = app.AddWebService("w", "a/b:1"); var v = app.AddWebService("v", "a/b:1"); app.Workflow.AddApplyComponent("create-v", $$);"""
            },
            {
                "SLIP6002",
                """app.AddWebService("w", "a/b:1").WithEnv("PASSWORD", "hunter2hunter2");""",
                """WithEnv("PASSWORD", x => x.WithValueFrom(y => y.WithSecretKeyRef("…", "…")))""",
                """app.AddWebService("w", "a/b:1").$$;"""
            },
            {
                "SLIP6002",
                """app.AddWebService("w", "a/b:1").WithEnv("PASSWORD", e => e.WithValue("hunter2hunter2"));""",
                """WithValueFrom(x => x.WithSecretKeyRef("…", "…"))""",
                """app.AddWebService("w", "a/b:1").WithEnv("PASSWORD", e => e.$$);"""
            },
            {
                "SLIP2024",
                """var a = app.AddWebService("a", "a/b:1"); var b = app.AddWebService("b", "a/b:1"); app.Workflow.AddApplyComponent("s", a);""",
                """Workflow.AddApplyComponent("…", b)""",
                """var a = app.AddWebService("a", "a/b:1"); var b = app.AddWebService("b", "a/b:1"); app.Workflow.AddApplyComponent("s", a); app.$$;"""
            },
            {
                "SLIP2024",
                """var a = app.AddWebService("a", "a/b:1"); app.AddWebService("b", "a/b:1"); app.Workflow.AddApplyComponent("s", a);""",
                """Workflow.AddApplyComponent("…", "b")""",
                """var a = app.AddWebService("a", "a/b:1"); app.AddWebService("b", "a/b:1"); app.Workflow.AddApplyComponent("s", a); app.$$;"""
            },
            {
                "SLIP2024",
                """var a = app.AddWebService("a", "a/b:1"); app.AddWebService("b", "a/b:1"); app.Workflow.AddApplyComponent("s", a);""",
                """Workflow.AddDeploy("…")""",
                """app.AddWebService("a", "a/b:1"); app.AddWebService("b", "a/b:1"); app.$$;"""
            },
        };

    [Theory]
    [MemberData(nameof(Proposals))]
    public void What_is_to_be_written_compiles_and_is_right(string id, string wrong, string proposal, string right)
    {
        var message = CodeSpecs.Findings(wrong).First(finding => finding.Id == id).Message;
        message.ShouldContain(proposal);

        var written = proposal.Replace("…", "/x", StringComparison.Ordinal);
        CodeSpecs
            .Findings(right.Replace("$$", written, StringComparison.Ordinal))
            .ShouldNotContain(finding => finding.Id == id);
    }

    [Fact]
    public void A_policy_whose_defaults_are_meant_has_properties() =>
        CodeSpecs
            .Findings("""app.AddTopologyPolicy("p"); app.AddWebService("w", "a/b:1");""")
            .ShouldNotContain(finding => finding.Id == "SLIP3041");

    /// <summary>The member that was called is the one that is named, and not another one for the same key.</summary>
    [Fact]
    public void A_canary_is_called_what_the_user_called_it() =>
        CodeSpecs
            .Findings(
                $$"""
                ModelServing.Predictor P() => ModelServing.Predictor.Create("v", p => p{{Graph}});
                app.AddModelServing("s").WithCanary(P(), P(), percent: 10);
                """
            )
            .Single(finding => finding.Id == "SLIP1009")
            .Message.ShouldStartWith("name 'v' already appears in line 12 of 'WithCanary'");

    [Fact]
    public void Two_versions_of_one_name_are_reported_where_they_meet() =>
        CodeSpecs
            .Findings(
                $$"""
                ModelServing.Predictor P(string name) => ModelServing.Predictor.Create(name, p => p{{Graph}});
                app.AddModelServing("s")
                    .WithCanary(P("v"), P("v"), percent: 10);
                """
            )
            .Single(finding => finding.Id == "SLIP1009")
            .Span.StartLine.ShouldBe(14);

    /// <summary>A statement of several calls, each with its own place.</summary>
    [Theory]
    [InlineData("SLIP3001", """app.AddModelTraining("t", "a/b:1").[|WithDistribution(ps: 1)|].WithGpu("1");""")]
    [InlineData("SLIP1007", """app.AddWebService("w", "a/b:1").WithPort(80, containerPort: [|int.Parse("99999")|]);""")]
    [InlineData("SLIP3019", """app.AddWebService("w", "a/b:1").WithEnv("A", "1").WithEnv([|"A"|], "2");""")]
    [InlineData("SLIP3019", """app.AddWebService("w", "a/b:1").WithEnv("A", "1").WithEnv([|"A"|], "1");""")]
    [InlineData("SLIP1005", """app.AddWebService("w", "a/b:1").WithCpu("1").WithMemory([|"x" + "y"|]);""")]
    [InlineData(
        "SLIP3027",
        """app.AddWebService("w", "a/b:1").WithExposeType([|ExposeType.LoadBalancer|]).WithCpu("1");"""
    )]
    public void A_finding_is_at_the_argument_or_at_the_call(string id, string marked)
    {
        var plain = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var place = CodeSpecs.Findings(plain).First(finding => finding.Id == id).Span;

        var indent = Analyzers
            .Verifying.MarkedCode.BodyText(plain)
            .Split('\n')[place.StartLine - 1]
            .IndexOf("app.", StringComparison.Ordinal);
        (place.StartColumn - indent - 1).ShouldBe(marked.IndexOf("[|", StringComparison.Ordinal));
        (place.EndColumn - indent - 1).ShouldBe(marked.IndexOf("|]", StringComparison.Ordinal) - "[|".Length);
    }
}
