using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Specs;

/// <summary>Running the spec methods of a compiled project.</summary>
[Collection("Console")]
public sealed class SpecProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway").FullName;

    private string Model => Path.Combine(folder, "model.json");

    public void Dispose() => TemporaryFolder.Delete(folder);

    [Fact]
    public void Methods_run_in_the_order_of_their_names_and_get_what_the_build_knows()
    {
        var (exit, said) = Run(
            """
            class B { [Spec] static IEnumerable<SpecDocument> Two() { yield return new Application("two"); } }
            class A { [Spec] public static Application One(SpecContext c) { Console.WriteLine("noise"); return new(c.Namespace + c.Environment + c["color"]); } }
            """,
            "--namespace",
            "ml",
            "--environment",
            "-prod-",
            "--property",
            "Color=red"
        );
        exit.ShouldBe(0);
        said.ShouldBe("running A.One\nrunning B.Two");
        var model = File.ReadAllText(Model);
        model
            .IndexOf("ml-prod-red", StringComparison.Ordinal)
            .ShouldBeInRange(1, model.IndexOf("\"two\"", StringComparison.Ordinal));
        Directory.GetFiles(folder).ShouldBe([Model]);
    }

    [Fact]
    public void An_exception_is_reported_at_the_line_that_threw()
    {
        var (exit, said) = Run(
            """
            class A {
              [Spec] public static Application One() {
                var app = new Application("a");
                throw new ArgumentException("no", "one");
                return app; } }
            """
        );
        exit.ShouldBe(2);
        said.ShouldBe(
            "running A.One\n/specs/Specs.cs(5,5): error SLIP9023: the [Spec] method A.One threw System.ArgumentException: no (Parameter 'one')"
        );
        File.Exists(Model).ShouldBeFalse();
    }

    [Theory]
    [InlineData("t.Storage(\"dta\");", "Storage", "claim", "'t' stores into no claim 'dta'")]
    [InlineData("s.PredictUrl(\"colour\");", "PredictUrl", "model", "'s' serves no model 'colour'")]
    [InlineData("app.AddWebService(\"w\", image: null!);", "AddWebService", "image", "null is given for 'image'")]
    [InlineData("w.WithServiceAccount(name: null!);", "WithServiceAccount", "name", "null is given for 'name'")]
    [InlineData("w.WithTrait(\"x\", t => t.With(\"a\", null!));", "With", "a", "null is given for 'a'")]
    [InlineData("w.WithMemory(null!);", "WithMemory", "memory", "null is given for 'memory'")]
    [InlineData("w.WithCmd((string)null!);", "WithCmd", "cmd", "null is given for 'cmd'")]
    [InlineData("app.WithLabel(\"a\", null!);", "WithLabel", "", "null is given where a value is needed")]
    [InlineData(
        "t.WithFramework((TrainingFramework)42);",
        "WithFramework",
        "framework",
        "42 is given for 'framework', and TrainingFramework has no such member"
    )]
    [InlineData("app.Workflow.WithMode((StepMode)7);", "WithMode", "", "7 is given, and StepMode has no such member")]
    [InlineData("s.WithCanary(V(\"a\"), V(\"b\"), 10);", "WithCanary", "", "'s' has predictors already")]
    [InlineData(
        "app.AddModelServing(\"u\").WithCanary(V(\"a\"), V(\"b\"), int.Parse(\"120\"));",
        "WithCanary",
        "percent",
        "'percent' is 120, which is not from 0 to 100"
    )]
    [InlineData(
        "app.AddModelServing(\"u\").WithCanary(V(\"a\"), V(\"b\").WithTraffic(50), 10);",
        "WithCanary",
        "canary",
        "predictor 'b' has WithTraffic(50), and WithCanary gives it 10: leave out WithTraffic"
    )]
    [InlineData(
        "app.AddModelServing(\"u\").WithCanary(V(\"a\").WithTraffic(50), V(\"b\"), 10);",
        "WithCanary",
        "stable",
        "predictor 'a' has WithTraffic(50), and WithCanary gives it 90"
    )]
    [InlineData("new Application(null!);", "Application", "name", "null is given for 'name', which needs a value")]
    public void What_the_library_says_of_a_call_is_reported_at_the_call(
        string code,
        string call,
        string key,
        string message
    )
    {
        var (exit, said) = Run(
            $$"""
            class A {
              [Spec] public static Application One() {
                var app = new Application("a");
                var t = app.AddModelTraining("t", "a/b:1").WithStorage("data", "/m");
                var w = app.AddWebService("web", "a/b:1");
                var s = app.AddModelServing("s")
                  .WithPredictor("p", p => p.WithGraph("color", ModelServer.TensorFlow, "pvc://c"));
                {{code}}
                return app; }
              static ModelServing.Predictor V(string name) =>
                ModelServing.Predictor.Create(name, p => p.WithGraph("m", ModelServer.TensorFlow, "pvc://c")); }
            """
        );
        exit.ShouldBe(2);
        said.ShouldStartWith("running A.One\nmistake {\"file\":\"/specs/Specs.cs\",\"line\":9,");
        using var json = System.Text.Json.JsonDocument.Parse(said[said.IndexOf('{', StringComparison.Ordinal)..]);
        var mistake = json.RootElement;
        mistake.GetProperty("call").GetString().ShouldBe(call);
        mistake.GetProperty("key").GetString().ShouldBe(key);
        mistake.GetProperty("text").GetString().ShouldNotBeNull().ShouldStartWith(message);
    }

    [Theory]
    [InlineData("context[\"Stage\"]", "the project passes on no property 'Stage': add <SlipwaySpecProperty ")]
    [InlineData("\"a\"; app.AddModelTraining(\"t\", \"i\").DependsOn((Component)null!)", "null is given for 'other'")]
    [InlineData("\"a\"; SpecValue one = SpecValue.FromDouble(double.NaN)", "A spec holds finite numbers only.")]
    public void What_the_library_says_has_no_type_of_an_exception(string code, string message)
    {
        var (exit, said) = Run(
            $$"""
            class A {
              [Spec] public static Application One(SpecContext context) {
                var app = new Application("a");
                var name = {{code}};
                return app; } }
            """
        );
        exit.ShouldBe(2);
        said.ShouldContain("/specs/Specs.cs(5,");
        said.ShouldContain($"error SLIP9023: {message}");
        said.ShouldNotContain("(Parameter");
    }

    [Fact]
    public void A_part_without_a_name_is_left_to_the_build()
    {
        var (exit, said) = Run(
            """
            class A {
              [Spec] public static Application One() {
                var app = new Application("a");
                var t = app.AddModelTraining("t", "a/b:1").WithStorage(mountPath: "/m");
                t.Storage("my-pvc");
                return app; } }
            """
        );
        exit.ShouldBe(0, said);
    }

    [Theory]
    [InlineData("class A { }", 3, "SLIP9027")]
    [InlineData("class A { [Spec] public Application One() => new(\"a\"); }", 1, "it must be static")]
    [InlineData("class A { [Spec] public static Application One(int a) => new(\"a\"); }", 1, "one SpecContext")]
    [InlineData("class A { [Spec] public static string One() => \"a\"; }", 1, "it must return an Application")]
    [InlineData("class A<T> { [Spec] public static Application One() => new(\"a\"); }", 1, "generic")]
    public void What_cannot_be_run_is_said(string code, int expected, string message)
    {
        var (exit, said) = Run(code);
        exit.ShouldBe(expected);
        said.ShouldContain(message);
    }

    [Theory]
    [InlineData("Application? One() => null;")]
    [InlineData("IEnumerable<SpecDocument>? One() => null;")]
    [InlineData("IEnumerable<Application?> One() { yield return new Application(\"a\"); yield return null; }")]
    public void Null_is_not_a_document(string method)
    {
        var (exit, said) = Run($"#nullable enable\nclass A {{ [Spec] public static {method} }}");
        exit.ShouldBe(2);
        said.ShouldContain("\nmistake {\"file\":\"/specs/Specs.cs\",\"line\":3,");
        said.ShouldContain("A.One returned null instead of a document: return the document, or an empty list");
        File.Exists(Model).ShouldBeFalse();
    }

    [Fact]
    public void Every_method_runs_though_others_throw_or_cannot_be_run()
    {
        var (exit, said) = Run(
            """
            class A { [Spec] public static Application One() => throw new("first"); }
            class B { [Spec] public static string Two() => "b"; }
            class C { [Spec] public static Application? Three() => null; }
            class D { [Spec] public static Application Four() => new("d"); }
            class E { [Spec] public static Application Five() => throw new("second"); }
            """
        );
        exit.ShouldBe(1);
        said.ShouldContain("A.One threw System.Exception: first");
        said.ShouldContain("B.Two cannot be run");
        said.ShouldContain("C.Three returned null");
        said.ShouldContain("running D.Four");
        said.ShouldContain("E.Five threw System.Exception: second");
        File.Exists(Model).ShouldBeFalse();
    }

    [Fact]
    public void What_is_printed_is_apart_from_the_report()
    {
        var report = Path.Combine(folder, "report");
        const string forged = "error SLIP9023: forged";

        var (exit, said) = Run(
            $$"""class A { [Spec] public static Application One() { Console.WriteLine("{{forged}}"); return new("a"); } }""",
            "--report",
            report
        );

        exit.ShouldBe(0);
        said.ShouldBe(forged);
        File.ReadAllText(report).Trim().ShouldBe("running A.One");
    }

    [Fact]
    public void Another_contract_is_refused() => Run("class A { }", "--contract", "3").Exit.ShouldBe(4);

    private (int Exit, string Said) Run(string code, params string[] more)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var tree = CSharpSyntaxTree.ParseText(
            "using System; using System.Collections.Generic; using Slipway;\n" + code,
            options,
            "/specs/Specs.cs",
            System.Text.Encoding.UTF8
        );
        var compilation = Generated
            .Compilation("")
            .AddSyntaxTrees(tree)
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        compilation
            .Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb))
            .Success.ShouldBeTrue();
        image.Position = symbols.Position = 0;
        var context = new AssemblyLoadContext("specs", isCollectible: true);
        var assembly = context.LoadFromStream(image, symbols);
        var (output, error) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        try
        {
            Console.SetOut(said);
            Console.SetError(TextWriter.Null);
            var exit = SpecProgram.Run(assembly, ["--output", Model, .. more]);
            return (exit, said.ToString().Trim());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            context.Unload();
        }
    }
}
