using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>Code that a method does not show is unknown: nothing is reported about it, and mistakes next to it still are.</summary>
public sealed class UnseenTests
{
    /// <summary>What the predictors of these tests need besides their share.</summary>
    private const string Graph = """.WithGraph("m", ModelServer.TensorFlow, "pvc://c")""";

    private const string Helpers = $$"""
        private static readonly Func<ModelServing.PredictorStart, ModelServing.Predictor> Stored = Half;
        private static Func<ModelServing.PredictorStart, ModelServing.Predictor> Share(int share) => p => Half(p);
        private static ModelServing.Predictor Half(ModelServing.PredictorStart start) =>
            start.WithTraffic(50){{Graph}};
        private static ModelServing.PredictorStart Shared(this ModelServing.PredictorStart start) => start.WithTraffic(50);
        private static ModelServing.Predictor Complete(this ModelServing.PredictorStart start) => Half(start);
        private static ModelServing Standard(this ModelServing serving) =>
            serving.WithPredictor("c", Half).WithPredictor("d", Half);
        private static void Fill(ModelServing serving) => serving.Standard();
        private static void FillAll(Application app) { }
        private static void Swap(ref ModelServing serving) { }
        private static Component Database() => new Application("other").AddWebService("db", "a/b:1");
        """;

    [Theory]
    [InlineData("Half", "Half")]
    [InlineData("Specs.Half", "Half")]
    [InlineData("Local", "Local")]
    [InlineData("Stored", "Stored")]
    [InlineData("variable", "variable")]
    [InlineData("Share(50)", "Share(50)")]
    [InlineData("p => Half(p)", "p => Half(p)")]
    [InlineData("p => p.Complete()", "Half")]
    [InlineData("p => p.Shared()" + Graph, "p => p.Shared()" + Graph)]
    [InlineData("p => Stored(p)", "p => { return Half(p); }")]
    [InlineData("p => seen ? p.WithTraffic(50)" + Graph + " : Half(p)", "Half")]
    [InlineData("p => { if (seen) return Half(p); return p.WithTraffic(50)" + Graph + "; }", "Half")]
    [InlineData("p => { if (seen) p.WithTraffic(50); else p.WithTraffic(50); return p" + Graph + "; }", "Half")]
    [InlineData("seen ? Half : Stored", "Half")]
    [InlineData("new Func<ModelServing.PredictorStart, ModelServing.Predictor>(Half)", "Half")]
    [InlineData("delegate (ModelServing.PredictorStart p) { return Half(p); }", "Half")]
    public Task A_predictor_filled_elsewhere_has_a_share_that_is_not_known(string first, string second) =>
        Method(
            $$"""
            var seen = DateTime.MinValue.Year == 1;
            Func<ModelServing.PredictorStart, ModelServing.Predictor> variable = Half;
            ModelServing.Predictor Local(ModelServing.PredictorStart p) => Half(p);
            app.AddModelServing("s").WithPredictor("a", {{first}}).WithPredictor("b", {{second}});
            """
        );

    [Theory]
    [InlineData("Half")]
    [InlineData("Local")]
    [InlineData("p => Half(p)")]
    public Task A_single_predictor_filled_elsewhere_is_not_judged(string fill) =>
        Method(
            $$"""
            ModelServing.Predictor Local(ModelServing.PredictorStart p) => Half(p);
            app.AddModelServing("s").WithPredictor("a", {{fill}});
            """
        );

    [Theory]
    [InlineData("Fill")]
    [InlineData("Specs.Fill")]
    [InlineData("Local")]
    [InlineData("variable")]
    [InlineData("s => Fill(s)")]
    [InlineData("s => s.Standard()")]
    [InlineData("seen ? Fill : null")]
    [InlineData("seen ? s => Fill(s) : s => Fill(s)")]
    [InlineData("actions[0]")]
    public Task A_component_filled_elsewhere_may_have_its_parts(string fill) =>
        Method(
            $$"""
            var seen = DateTime.MinValue.Year == 1;
            Action<ModelServing> variable = Fill;
            var actions = new Action<ModelServing>[] { Fill };
            void Local(ModelServing serving) => Fill(serving);
            app.AddModelServing("s", {{fill}});
            """
        );

    [Theory]
    [InlineData("""app.AddModelServing("s").Standard();""")]
    [InlineData("""app.AddModelServing("s").WithProtocol(ServingProtocol.TensorFlow).Standard();""")]
    [InlineData("""var s = app.AddModelServing("s"); foreach (var one in new[] { s }) Fill(one);""")]
    [InlineData("""var s = app.AddModelServing("s"); Action later = () => Fill(s); later();""")]
    [InlineData("""var s = app.AddModelServing("s"); void Later() => s.Standard(); Later();""")]
    [InlineData("""var s = app.AddModelServing("s"); Swap(ref s);""")]
    [InlineData("""var s = app.AddModelServing("s"); s?.Standard();""")]
    [InlineData("""app?.AddModelServing("s").Standard();""")]
    [InlineData("""app.AddModelServing("s"); FillAll(app);""")]
    [InlineData("""app.AddModelServing("s"); app.Components.OfType<ModelServing>().Single().Standard();""")]
    [InlineData("""app.AddModelServing("s"); foreach (var one in app.Components.OfType<ModelServing>()) Fill(one);""")]
    [InlineData(
        """app.AddModelServing("s"); foreach (var one in app.Components) if (one is ModelServing s) Fill(s);"""
    )]
    [InlineData(
        """app.AddModelServing("s"); (from one in app.Components select one).OfType<ModelServing>().First().Standard();"""
    )]
    [InlineData("""app.AddModelServing("s"); var all = app.Components; ((ModelServing)all[0]).Standard();""")]
    [InlineData("""app.AddModelServing("s"); if (app is { Components: [ModelServing s] }) s.Standard();""")]
    [InlineData("""var w = app.AddWebService("web", "a/b:1"); app.AddModelServing("s"); FillAll(w.Application!);""")]
    public Task A_component_that_others_reach_may_have_its_parts(string code) => Method(code);

    [Theory]
    [InlineData("""app.Add(Database()); app.AddWebService("web", "a/b:1").DependsOn("db");""")]
    [InlineData(
        """FillAll(app.AddWebService("x", "a/b:1").Application!); app.AddWebService("web", "a/b:1").DependsOn("db");"""
    )]
    public Task An_Application_that_is_given_more_may_have_any_component(string code) => Method(code);

    [Fact]
    public Task A_method_that_returns_an_Application_leaves_it_to_its_caller() =>
        Verify.Members(
            """
            [Spec] public static Application Make()
            {
                var app = Base();
                app.AddWebService("db", "a/b:1");
                return app;
            }
            private static Application Base()
            {
                var app = new Application("demo");
                app.AddWebService("web", "a/b:1").DependsOn("db");
                app.AddModelServing("s");
                return app;
            }
            """
        );

    [Fact]
    public Task A_local_function_that_returns_an_Application_leaves_it_to_its_caller() =>
        Verify.Members(
            """
            [Spec] public static Application Make()
            {
                var app = Base();
                app.AddWebService("db", "a/b:1");
                return app;

                static Application Base()
                {
                    var made = new Application("demo");
                    made.AddWebService("web", "a/b:1").DependsOn("db");
                    return made;
                }
            }
            """
        );

    [Fact]
    public Task A_variable_that_changes_its_value_is_not_followed() =>
        Method(
            """
            var a = app.AddWebService("a", "a/b:1");
            var b = app.AddWebService("b", "a/b:1");
            a.WithEnv("A", "1");
            (a, b) = (b, a);
            a.WithEnv("A", "2");
            """
        );

    /// <summary>The neighbours of what is unknown: everything that is judged is in sight.</summary>
    [Theory]
    [InlineData("""app.AddModelServing({|SLIP1002:"s"|}); Console.WriteLine(app.Name);""")]
    [InlineData("""app.AddModelServing({|SLIP1002:"s"|}, s => s.WithProtocol(ServingProtocol.TensorFlow));""")]
    [InlineData("""app.AddModelServing({|SLIP1002:"s"|}, configure: null);""")]
    [InlineData(
        """app.AddModelServing({|SLIP1002:"s"|}); app.AddWebService("web", "a/b:1", Web); void Web(WebService w) { }"""
    )]
    [InlineData("""app.AddModelServing({|SLIP1002:"s"|}); app.Workflow.AddApplyComponent("one", "s");""")]
    [InlineData("""app.AddModelServing("t").Standard(); app.AddModelServing({|SLIP1002:"s"|});""")]
    [InlineData("""app.AddModelServing("s").WithPredictor("a", Half).WithPredictor({|SLIP1009:"a"|}, Half);""")]
    [InlineData("""app.AddWebService("web", "a/b:1").DependsOn({|SLIP2001:"db"|}); app.AddModelServing("s", Fill);""")]
    [InlineData(
        """app.AddModelServing("s").WithPredictor("a", p => { var q = p.WithTraffic({|SLIP3007:50|}); return q"""
            + Graph
            + "; });"
    )]
    [InlineData(
        """app.AddModelServing("s").WithPredictor("a", delegate (ModelServing.PredictorStart p) { return p.WithTraffic({|SLIP3007:50|})"""
            + Graph
            + "; });"
    )]
    [InlineData(
        """app.AddModelServing("s").WithPredictor("a", p => p.WithTraffic(60)"""
            + Graph
            + """).WithPredictor("b", p => p.WithTraffic({|SLIP3006:30|})"""
            + Graph
            + "); app.AddModelServing(\"t\").WithPredictor(\"a\", Half);"
    )]
    public Task Mistakes_in_sight_are_still_reported(string code) => Method(code);

    private static Task Method(string code) =>
        Verify.Members(
            $$"""
            [Spec] public static Application Make()
            {
                var app = new Application("demo");
                {{code}}
                return app;
            }
            {{Helpers}}
            """
        );
}
