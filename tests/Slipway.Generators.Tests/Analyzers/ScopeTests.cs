using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>What methods build, as a whole.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("""web.DependsOn({|SLIP2001:"trainning"|});""")]
    [InlineData("""app.AddWebService("other", "a/b:1").DependsOn({|SLIP2001:"nothing"|});""")]
    [InlineData("""app.Workflow.AddApplyComponent("apply", {|SLIP2022:"webb"|});""")]
    [InlineData("""app.Workflow.AddApplyComponent("apply", "web");""")]
    [InlineData("""web.DependsOn({|SLIP2605:"training"|});""")]
    [InlineData("""web.DependsOn(training);""")]
    [InlineData("""web.DependsOn(training, app.AddWebService("other", "a/b:1"));""")]
    [InlineData("""web.DependsOn([training, app.AddWebService("other", "a/b:1")]);""")]
    [InlineData(
        """var open = app.AddComponent("cron-task", "open"); web.DependsOn({|SLIP2605:"open"|}); web.DependsOn(open);"""
    )]
    [InlineData("""app.AddComponent("cron-task", {|SLIP1009:"web"|});""")]
    [InlineData("""More(app); web.DependsOn("elsewhere");""")]
    [InlineData("""foreach (var name in new[] { "a", "b" }) app.AddWebService(name, "a/b:1"); web.DependsOn("a");""")]
    public Task Names_of_components(string code) =>
        Verify.Members(
            $$"""
            [Spec] public static Application Make()
            {
                var app = new Application("demo");
                var training = app.AddModelTraining("training", "a/b:1");
                var web = app.AddWebService("web", "a/b:1");
                {{code}}
                return app;
            }
            private static void More(Application app) => app.AddWebService("elsewhere", "a/b:1").DependsOn("web");
            """
        );

    [Theory]
    [InlineData("a.DependsOn({|SLIP2002:a|});")]
    [InlineData("""a.DependsOn({|SLIP2002:"a"|});""")]
    [InlineData("a.DependsOn(b); b.DependsOn({|SLIP2002:a|});")]
    [InlineData("a.DependsOn(b); b.DependsOn(c); c.DependsOn({|SLIP2002:a|});")]
    [InlineData("a.DependsOn(b); b.DependsOn(c); a.DependsOn(c);")]
    [InlineData("a.DependsOn(b, c); c.DependsOn({|SLIP2002:a|});")]
    [InlineData("a.DependsOn(b, c); b.DependsOn(c);")]
    [InlineData("if (DateTime.MinValue.Year == 1) a.DependsOn(b); else b.DependsOn(a);")]
    public Task Circles(string code) =>
        Verify.Body(
            $$"""
            var a = app.AddWebService("a", "a/b:1");
            var b = app.AddWebService("b", "a/b:1");
            var c = app.AddWebService("c", "a/b:1");
            {{code}}
            """
        );

    [Theory]
    [InlineData("one.DependsOn({|SLIP2003:one|});")]
    [InlineData("one.DependsOn(two); two.DependsOn({|SLIP2003:one|});")]
    [InlineData("two.DependsOn(one);")]
    public Task Circles_of_steps(string code) =>
        Verify.Body(
            $$"""
            var one = app.Workflow.AddSuspend("one");
            var two = app.Workflow.AddSuspend("two");
            {{code}}
            """
        );

    [Theory]
    [InlineData("""app.AddWebService("web", "a/b:1"); app.AddWebService({|SLIP1009:"web"|}, "a/b:1");""")]
    [InlineData("""app.AddWebService("web", "a/b:1"); app.AddWebService("web2", "a/b:1");""")]
    [InlineData(
        """if (DateTime.MinValue.Year == 1) app.AddWebService("web", "a/b:1"); else app.AddWebService("web", "a/b:2");"""
    )]
    [InlineData("""app.Workflow.AddSuspend("one"); app.Workflow.AddSuspend({|SLIP2025:"one"|});""")]
    [InlineData(
        """app.Workflow.AddSuspend("one"); app.Workflow.AddStepGroup("group", g => g.AddSuspend({|SLIP2025:"one"|}));"""
    )]
    [InlineData("""app.Workflow.AddSuspend("one"); app.Workflow.AddSuspend("two");""")]
    [InlineData("""app.AddApplyOncePolicy("p"); app.AddApplyOncePolicy({|SLIP2032:"p"|});""")]
    [InlineData("""app.AddApplyOncePolicy("p"); app.AddApplyOncePolicy("q");""")]
    [InlineData("""app.AddWebService("web", "a/b:1").WithEnv("A", "1").WithEnv({|SLIP3019:"A"|}, "2");""")]
    [InlineData("""app.AddWebService("web", "a/b:1").WithEnv("url", "1").WithEnv({|SLIP2603:"URL"|}, "2");""")]
    [InlineData("""app.AddWebService("web", "a/b:1").WithEnv("A", "1").WithEnv("B", "2");""")]
    [InlineData("""app.AddModelTraining("t", "a/b:1").WithStorage("a", "/x").WithStorage("b", {|SLIP2008:"/x"|});""")]
    [InlineData("""app.AddModelTraining("t", "a/b:1").WithStorage("a", "/x").WithStorage("b", "/y");""")]
    public Task Repetitions(string code) => Verify.Body(code);

    [Fact]
    public Task A_chain_of_any_length_is_one_component()
    {
        var others = string.Concat(Enumerable.Range(0, 1100).Select(at => $".WithEnv(\"V{at}\", \"1\")"));
        return Verify.Body(
            $$"""app.AddWebService("web", "a/b:1").WithEnv("A", "1"){{others}}.WithEnv({|SLIP3019:"A"|}, "2");"""
        );
    }

    [Fact]
    public Task Two_predictors_of_one_name() =>
        Verify.Body(
            """
            app.AddModelServing("s")
                .WithPredictor("a", p => p.WithTraffic(50).WithGraph("m", ModelServer.TensorFlow, "pvc://c"))
                .WithPredictor({|SLIP1009:"a"|}, p => p.WithTraffic(50).WithGraph("m", ModelServer.TensorFlow, "pvc://c"));
            """
        );

    [Theory]
    [InlineData("60", "{|SLIP3006:30|}")]
    [InlineData("60", "40")]
    [InlineData("Share()", "30")]
    public Task Shares_of_traffic(string first, string second) =>
        Verify.Members(
            $$"""
            [Spec] public static Application Make()
            {
                var app = new Application("demo");
                var serving = app.AddModelServing("s");
                serving.WithPredictor("a", p => p.WithTraffic({{first}}).WithGraph("m", ModelServer.TensorFlow, "pvc://c"));
                serving.WithPredictor("b", p => p.WithGraph("m", ModelServer.TensorFlow, "pvc://c").WithTraffic({{second}}));
                return app;
            }
            private static int Share() => 70;
            """
        );

    [Theory]
    [InlineData(".WithTraffic({|SLIP3007:50|})")]
    [InlineData(".WithTraffic(100)")]
    [InlineData("")]
    public Task A_single_predictor(string call) =>
        Verify.Body(
            $"""app.AddModelServing("s").WithPredictor("a", p => p{call}.WithGraph("m", ModelServer.TensorFlow, "pvc://c"));"""
        );

    [Theory]
    [InlineData("""app.AddModelServing({|SLIP1002:"s"|});""")]
    [InlineData(
        """var s = app.AddModelServing({|SLIP1002:"s"|}).WithProtocol(ServingProtocol.TensorFlow); s.WithTimeout("100");"""
    )]
    [InlineData("""Fill(app.AddModelServing("s"));""")]
    [InlineData("""app.AddModelServing("s", Fill);""")]
    [InlineData("""app.AddModelServing("s").WithInput("out", "predictors");""")]
    [InlineData(
        """app.AddModelServing("s", s => s.WithPredictor("a", p => p.WithGraph("m", ModelServer.TensorFlow, "pvc://c")));"""
    )]
    public Task Without_predictors(string code) =>
        Verify.Members(
            $$"""
            [Spec] public static Application Make()
            {
                var app = new Application("demo");
                {{code}}
                return app;
            }
            private static void Fill(ModelServing serving) { }
            """
        );

    [Theory]
    [InlineData(".WithReplicas({|SLIP3013:2|})")]
    [InlineData("")]
    public Task Replicas_next_to_an_autoscaler(string call) =>
        Verify.Body(
            $"""app.AddModelServing("s").WithPredictor("a", p => p{call}.WithAutoscaler(1, 2, a => a.WithMetric(LoadMetric.Cpu, 50)).WithGraph("m", ModelServer.TensorFlow, "pvc://c"));"""
        );

    [Theory]
    [InlineData("""var other = {|SLIP2601:new Application("other")|}; other.AddWebService("web", "a/b:1");""")]
    [InlineData("""var other = new Application("other"); if (DateTime.MinValue.Year == 1) return other;""")]
    [InlineData("""var other = new Application("other"); Console.WriteLine(other);""")]
    public Task Dropped(string code) => Verify.Body(code);

    [Theory]
    [InlineData("""app.WithAnnotation("made", {|SLIP2602:DateTime.UtcNow|}.ToString());""")]
    [InlineData("""app.WithAnnotation("made", {|SLIP2602:Guid.NewGuid()|}.ToString());""")]
    [InlineData("""app.WithAnnotation("made", {|SLIP2602:new Random()|}.Next().ToString());""")]
    [InlineData("""app.WithAnnotation("made", new Random(1).Next().ToString());""")]
    [InlineData("""Console.WriteLine(DateTime.Now); Console.WriteLine($"{DateTime.Now:O}");""")]
    [InlineData("""Console.Error.WriteLine("at " + DateTime.UtcNow.ToString("O") + "!");""")]
    [InlineData("""System.Diagnostics.Debug.WriteLine(DateTime.Now.ToString());""")]
    [InlineData("""var start = DateTime.UtcNow; Console.WriteLine((DateTime.UtcNow - start).TotalSeconds);""")]
    [InlineData(
        """var start = Environment.TickCount64; var end = Environment.TickCount64; Log($"{end - start} ms");"""
    )]
    [InlineData("""using var file = System.IO.File.CreateText("log"); file.WriteLine(Environment.MachineName);""")]
    [InlineData(
        """var now = {|SLIP2602:DateTime.Now|}; Log(now.ToString()); app.WithAnnotation("at", now.ToString());"""
    )]
    [InlineData("""var now = {|SLIP2602:DateTime.Now|}; var text = $"{now:O}"; app.WithAnnotation("at", text);""")]
    [InlineData("""if ({|SLIP2602:DateTime.Now|}.Hour > 12) app.WithAnnotation("late", "yes");""")]
    [InlineData("""Stamp(app, {|SLIP2602:DateTime.Now|});""")]
    [InlineData("""var list = new List<string>(); list.Add({|SLIP2602:Guid.NewGuid()|}.ToString());""")]
    [InlineData("""app.WithAnnotation("home", {|SLIP2602:Environment.GetEnvironmentVariable("HOME")|} ?? "");""")]
    [InlineData(
        """app.WithAnnotation("f", {|SLIP2602:Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)|});"""
    )]
    [InlineData("""Console.WriteLine(Environment.GetEnvironmentVariable("HOME"));""")]
    public Task Not_the_same_each_time(string code) =>
        Verify.Members(
            $$"""
            [Spec] public static Application Make()
            {
                var app = new Application("demo");
                {{code}}
                return app;
            }
            private static void Log(string text) { }
            private static void Stamp(Application app, DateTime time) => app.WithAnnotation("at", time.ToString());
            """
        );
}
