using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>Constants that builders are given.</summary>
public sealed class ValueTests
{
    private const string Serving = """app.AddModelServing("serving").WithPredictor("main", p => p""";
    private const string Graph = """.WithGraph("model", ModelServer.TensorFlow, "pvc://claim"))""";

    [Theory]
    [InlineData("""app.AddWebService("web", {|SLIP1005:"Example/Web:1"|});""")]
    [InlineData("""app.AddWebService("web", "a/b:1").WithMemory({|SLIP1005:"2GB"|});""")]
    [InlineData(
        """app.AddModelServing("serving").WithPredictor({|SLIP1005:"Main"|}, p => p.WithGraph("model", ModelServer.TensorFlow, {|SLIP1005:"claim"|}));"""
    )]
    [InlineData("""app.WithLabel("team", {|SLIP1005:"a b"|});""")]
    [InlineData(Serving + """.WithResources(memory: {|SLIP1005:"1 Gi"|})""" + Graph + ";")]
    [InlineData(Serving + Graph + """.WithCustomRouting({|SLIP1005:"style"|}, "other");""")]
    public Task Wrong_form(string code) => Verify.Body(code);

    [Theory]
    [InlineData("""app.AddWebService("web", "example/web:1").WithMemory("2Gi").WithCpu("0.5");""")]
    [InlineData(
        Serving
            + """.WithResources(cpu: "1", memory: "1Gi", gpu: "1")"""
            + Graph
            + """.WithCustomRouting("style: a", "other").WithTimeout("100");"""
    )]
    [InlineData("""app.WithLabel("team", "ml").WithAnnotation("example.com/note", "any text: at all");""")]
    [InlineData("""var unknown = Environment.CommandLine; app.AddWebService("web", unknown).WithMemory(unknown);""")]
    public Task Right_form(string code) => Verify.Body(code);

    [Fact]
    public Task Name_of_a_document() =>
        Verify.Members("""[Spec] public static Application Make() => new({|SLIP1005:"My App"|});""");

    [Fact]
    public Task Pattern() => Verify.Body(Serving + Graph + """.WithTimeout({|SLIP1006:"10s"|});""");

    [Theory]
    [InlineData(""".WithTraffic({|SLIP1007:101|})""")]
    [InlineData(""".WithReplicas({|SLIP1007:-1|})""")]
    public Task Out_of_range(string call) => Verify.Body(Serving + call + Graph + ";");

    [Fact]
    public Task Too_short() => Verify.Body("""app.AddWebService({|SLIP1008:""|}, "a/b:1");""");

    [Theory]
    [InlineData("""app.AddWebService("web", "a/b:1").WithCmd("python", {|SLIP2606:"serve.py"|});""")]
    [InlineData("""app.AddWebService("web", "a/b:1").WithCpu("1", {|SLIP2606:Environment.NewLine|});""")]
    [InlineData(
        """app.AddWebService("a", "a/b:1"); app.AddWebService("b", "a/b:1"); app.AddWebService("web", "a/b:1").DependsOn("a", {|SLIP2606:"b"|});"""
    )]
    [InlineData("""new Application("a", "b", {|SLIP2606:"c"|}).ToString();""")]
    [InlineData(
        """app.AddWebService("web", "a/b:1").WithCmd(["python", "serve.py"]).WithCpu("1", callerFile: "a.cs");"""
    )]
    public Task Taken_for_the_file(string code) => Verify.Body(code);

    [Fact]
    public Task Place_that_is_passed_on() =>
        Verify.Members(
            """
            static WebService Small(WebService web, [System.Runtime.CompilerServices.CallerFilePath] string file = "", [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) =>
                web.WithCpu("1", file, line);
            """
        );

    [Fact]
    public Task Images_that_float() =>
        Verify.Body(
            """
            app.AddWebService("one", {|SLIP6001:"example/web"|});
            app.AddWebService("two", {|SLIP6001:"example/web:latest"|});
            app.AddWebService("three", "example/web:1.2");
            """
        );

    [Fact]
    public Task Secrets() =>
        Verify.Body(
            """
            app.AddWebService("web", "a/b:1")
                .WithEnv("DB_PASSWORD", {|SLIP6002:"hunter2"|})
                .WithEnv("API_TOKEN_FILE", "/run/token")
                .WithEnv("TOKEN", "$(OTHER)")
                .WithEnv("HOST", "db");
            app.Workflow.AddExportToSecret("keep", "pull", x => x.WithDockerRegistry("ana", {|SLIP6004:"hunter2"|}));
            app.Workflow.AddExportToSecret("none", "none", x => x.WithDockerRegistry("ana", "none"));
            """
        );

    [Fact]
    public Task Warnings_are_left_to_the_build_where_it_reports_them() =>
        Verify.Body(
            """
            app.AddWebService("web", "example/web").WithEnv("DB_PASSWORD", "hunter2").WithMemory({|SLIP1005:"2GB"|});
            """,
            ("_SlipwayReportsWarnings", "true")
        );

    [Theory]
    [InlineData("{|SLIP3011:5|}", "2")]
    [InlineData("2", "5")]
    [InlineData("2", "2")]
    public Task Autoscaler(string least, string most) =>
        Verify.Body(
            $"{Serving}.WithAutoscaler({least}, {most}, a => a.WithMetric(LoadMetric.Cpu, 50)).WithResources(cpu: \"1\"){Graph};"
        );

    [Theory]
    [InlineData("""app.AddModelTraining({|SLIP3017:"1training"|}, "a/b:1");""")]
    [InlineData("""app.AddWebService({|SLIP3017:"Web"|}, "a/b:1");""")]
    [InlineData(
        """app.AddObjectBucket({|SLIP3017:"a-name-of-more-than-sixty-three-characters-does-not-fit-into-a-label"|}, "models");"""
    )]
    [InlineData("""app.AddWebService("1web", "a/b:1");""")]
    public Task Name_of_a_component(string code) => Verify.Body(code);

    [Fact]
    public Task Out_of_use() =>
        Verify.Body(
            """
            app.AddTopologyPolicy("t", t => {|SLIP1011:t.WithClusterSelector("region", "eu")|});
            """
        );

    /// <summary>What adds a deprecated step, policy or trait is reported by the compiler, where YAML is reported at the type.</summary>
    [Theory]
    [InlineData("""{|SLIP1011:app.Workflow.AddApplyRemaining("all")|};""")]
    [InlineData("""{|SLIP1011:app.Workflow.AddDeployToRuntime("all", s => s.WithCluster("tokyo"))|};""")]
    [InlineData("""{|SLIP1011:app.AddEnvBindingPolicy("e", p => p.WithEnv("staging"))|};""")]
    [InlineData("""{|SLIP1011:app.AddWebService("w", "a/b:1").WithNodeAffinity()|};""")]
    [InlineData("""app.Workflow.AddDeploy("all");""")]
    [InlineData("""app.AddTopologyPolicy("t", t => t.WithCluster("tokyo"));""")]
    [InlineData("""app.AddWebService("w", "a/b:1").WithAffinity();""")]
    public Task A_deprecated_type(string code) => Verify.Body(code);
}
