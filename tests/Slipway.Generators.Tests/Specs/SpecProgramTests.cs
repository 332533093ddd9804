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

    public void Dispose() => Directory.Delete(folder, recursive: true);

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
                app.AddModelTraining("t", "i:1").Storage("none");
                return app; } }
            """
        );
        exit.ShouldBe(2);
        said.ShouldBe(
            "running A.One\n/specs/Specs.cs(5,5): error SLIP9023: the [Spec] method A.One threw System.ArgumentException: 't' stores into no claim 'none'; it has none. Add it with WithStorage. (Parameter 'claim')"
        );
        File.Exists(Model).ShouldBeFalse();
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
        said.ShouldEndWith(
            "\nerror SLIP9023: the [Spec] method A.One returned null instead of a document: return the document, or an empty list where there is none"
        );
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
            AppContext.SetData("Slipway.Namespace", null);
            Console.SetOut(output);
            Console.SetError(error);
            context.Unload();
        }
    }
}
