using Slipway.CodeFixes;
using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>Fixes: applied, compiled again and judged again.</summary>
public sealed class FixTests
{
    private static readonly FindingFix Fix = new();

    [Theory]
    [InlineData(
        "SLIP1005",
        """app.AddWebService("web", "Example/Web:V1");""",
        """app.AddWebService("web", "example/web:V1");"""
    )]
    [InlineData(
        "SLIP1005",
        """app.AddWebService("web", "a/b:1").WithMemory("2 GB");""",
        """app.AddWebService("web", "a/b:1").WithMemory("2G");"""
    )]
    [InlineData(
        "SLIP1005",
        """app.AddModelTraining("t", "a/b:1").WithStorage("c", "model");""",
        """app.AddModelTraining("t", "a/b:1").WithStorage("c", "/model");"""
    )]
    [InlineData("SLIP3017", """app.AddWebService("My_Web", "a/b:1");""", """app.AddWebService("my-web", "a/b:1");""")]
    [InlineData(
        "SLIP2001",
        """app.AddWebService("db", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn("bd");""",
        """app.AddWebService("db", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn("db");"""
    )]
    [InlineData(
        "SLIP2022",
        """app.AddWebService("web", "a/b:1"); app.Workflow.AddApplyComponent("s", "wep");""",
        """app.AddWebService("web", "a/b:1"); app.Workflow.AddApplyComponent("s", "web");"""
    )]
    [InlineData(
        "SLIP2603",
        """app.AddWebService("web", "a/b:1").WithEnv("A", "1").WithEnv("a", "2");""",
        """app.AddWebService("web", "a/b:1").WithEnv("A", "1").WithEnv("A", "2");"""
    )]
    [InlineData(
        "SLIP2605",
        """var db = app.AddWebService("db", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn("db");""",
        """var db = app.AddWebService("db", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn(db);"""
    )]
    [InlineData(
        "SLIP3007",
        """app.AddModelServing("s").WithPredictor("a", p => p.WithTraffic(5).WithGraph("m", ModelServer.TensorFlow, "pvc://c"));""",
        """app.AddModelServing("s").WithPredictor("a", p => p.WithTraffic(100).WithGraph("m", ModelServer.TensorFlow, "pvc://c"));"""
    )]
    public async Task Expressions(string id, string before, string after) =>
        (await FixedCode.First(Fix, id, MarkedCode.BodyText(before))).ShouldBe(MarkedCode.BodyText(after));

    [Fact]
    public async Task Traffic_is_completed()
    {
        const string Code = """
            app.AddModelServing("s")
                .WithPredictor("a", p => p.WithTraffic(60).WithGraph("m", ModelServer.TensorFlow, "pvc://c"))
                .WithPredictor("b", p => p.WithTraffic(30).WithGraph("m", ModelServer.TensorFlow, "pvc://c"));
            """;
        (await FixedCode.First(Fix, "SLIP3006", MarkedCode.BodyText(Code))).ShouldContain("WithTraffic(40)");
    }

    [Fact]
    public async Task All_of_a_rule_at_once()
    {
        const string Code = """
            app.AddWebService("a", "A/b:1").WithMemory("1GB");
            app.AddModelTraining("b", "a/B:1").WithStorage("c", "model");
            """;
        var changed = await FixedCode.All(Fix, "SLIP1005", MarkedCode.BodyText(Code));
        changed.ShouldBe(
            MarkedCode.BodyText(
                """
                app.AddWebService("a", "a/b:1").WithMemory("1G");
                app.AddModelTraining("b", "a/b:1").WithStorage("c", "/model");
                """
            )
        );
    }

    [Fact]
    public async Task What_has_no_obvious_fix_has_no_fix() =>
        (
            await FixedCode.IsOffered(
                Fix,
                "SLIP1005",
                MarkedCode.BodyText("""app.AddWebService("web", "a/b:1").WithMemory("much");""")
            )
        ).ShouldBeFalse();

    [Fact]
    public async Task Methods_become_static()
    {
        const string Code = """
            using Slipway;

            public class Specs
            {
                [Spec]
                public Application One() => new("one");

                [Spec]
                public Application Two() => new("two");
            }
            """;
        var first = await FixedCode.First(Fix, "SLIP9022", Code);
        first.ShouldBe(
            Code.Replace("public Application One", "public static Application One", StringComparison.Ordinal)
        );
        (await FixedCode.All(Fix, "SLIP9022", Code)).ShouldBe(
            Code.Replace("public Application", "public static Application", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Application Make() => new(\"m\");", "static Application Make() => new(\"m\");")]
    [InlineData(
        "protected internal new Application Make() => new(\"m\");",
        "protected internal static new Application Make() => new(\"m\");"
    )]
    public async Task Static_goes_behind_what_says_who_may_call_the_method(string before, string after)
    {
        const string Code = """
            using Slipway;

            public class Base
            {
                protected internal static Application Make() => new("base");
            }

            public class Specs : Base
            {
                // What it is for.
                [Spec] {0}
            }
            """;
        var changed = await FixedCode.First(Fix, "SLIP9022", Code.Replace("{0}", before, StringComparison.Ordinal));
        changed.ShouldBe(Code.Replace("{0}", after, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Members_out_of_use_give_way_to_their_successors()
    {
        const string Code =
            """app.AddTopologyPolicy("t", t => t.WithClusterSelector("region", "eu").WithClusterSelector("zone", "a"));""";
        var changed = await FixedCode.All(new ReplacementFix(), "SLIP1011", MarkedCode.BodyText(Code));
        changed.ShouldBe(
            MarkedCode.BodyText(
                Code.Replace("WithClusterSelector", "WithClusterLabelSelector", StringComparison.Ordinal)
            )
        );
    }
}
