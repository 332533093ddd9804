using Slipway.Language.CSharp;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Tests.CSharp;

/// <summary>Where the source of a spec says that a value is, which code that runs knows the line and the method of.</summary>
public class CSharpPlacesTests
{
    [Theory]
    [InlineData("x.With([|\"a/b:1\"|]);")]
    [InlineData("x.With(\n  [|\"a/b:1\"|]);")]
    [InlineData("  x.With([|name|]);")]
    [InlineData("  x.With(\"k\", value: [|a + b|]);")]
    [InlineData("  x.With(key: Name(\"(,\"), value: [|Image(\"a\", 1)|]);")]
    [InlineData("  x.With(\"k\", @value: [|name|]);")]
    [InlineData("  x.[|With(a, b)|];")]
    [InlineData("  x.[|With(\"other\")|];")]
    [InlineData("  x.[|With(Of(y => y), b)|];")]
    [InlineData("  x.With(a, [|\"a/b:1\"|]);")]
    [InlineData("  x.[|With(\"a/b:1\", \"a/b:1\")|];")]
    [InlineData("  x.With([|\"a/b:1\"|], x => x.WithKey(\"a/b:1\"));")]
    [InlineData("  x.[|With(x => x.WithKey(\"a/b:1\"))|];")]
    [InlineData("  x.[|With|](a,\n  b);")]
    [InlineData("  x.With([\"k\", [|\"a/b:1\"|]]);")]
    [InlineData("  x.With([|Pick(\"say \\\"a/b:1\\\"\")|]);")]
    [InlineData("  x.With([|$\"a/{B(\")\")}:1\"|]);")]
    [InlineData("  x.With([|@\"a\"\")b\"|]);")]
    [InlineData("  x.With(/* , ) */ [|name|] // )\n);")]
    [InlineData("  x.With<A<B>>([|name|]);")]
    [InlineData("  x.WithName(\"n\").With([|name|]);")]
    [InlineData("  x.With(\"k\").With([|\"a/b:1\"|]);")]
    [InlineData("  [|x.With(k).With(name);|]")]
    [InlineData("  [|x.Other(name); y.With(|]\n\"a/b:1\");", "None")]
    [InlineData("  x.Other([|\"a/b:1\"|]);", "None")]
    [InlineData("  [|x.Other(\"a/b:1\", \"a/b:1\");|]", "None")]
    public void A_text_is_at_its_argument_or_else_at_its_call(string marked, string call = "With")
    {
        var value = SpecScalar.OfText("a/b:1", default);

        Of(marked, call, "value", value).ShouldBe(Expected(marked));
    }

    [Theory]
    [InlineData("x.With(8080, [|80|]);")]
    [InlineData("x.With(1.80, 80.5, [|80|]);")]
    [InlineData("x.[|With(p80, 80L, p.80)|];")]
    public void A_number_is_found_as_a_whole(string marked)
    {
        var value = new SpecScalar("80", new ScalarValue(ScalarKind.Integer, Integer: 80), default);

        Of(marked, "With", "none", value).ShouldBe(Expected(marked));
    }

    [Theory]
    [InlineData("x.[|With(1, 2)|];")]
    [InlineData("x.Other().[|With(ps: 1)|].Other();")]
    [InlineData("x.[|With|](y => y\n.WithKey(2));")]
    public void What_is_not_a_single_value_is_at_its_call(string marked) =>
        Of(marked, "With", "", value: null).ShouldBe(Expected(marked));

    [Fact]
    public void A_call_that_the_library_makes_on_behalf_of_another_is_at_that_one()
    {
        const string Marked = "x.WithInteractive(\"0\", idleTimeout: [|\"a/b:1\"|]);";
        var outer = new CodeSite("Specs.cs", 1, "WithInteractive", Outer: null);
        var site = outer with { Call = "WithJupyter", Outer = outer };

        new CSharpPlaces(_ => Plain(Marked))
            .Of(site, "idle_timeout", SpecScalar.OfText("a/b:1", default))
            .ShouldBe(Expected(Marked));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Without_the_source_only_the_line_is_known(string? source) =>
        new CSharpPlaces(_ => source)
            .Of(new CodeSite("Specs.cs", 1, "With", Outer: null), "key", SpecScalar.OfText("a", default))
            .ShouldBe(SourceSpan.WholeLine("Specs.cs", 1));

    [Theory]
    [InlineData("{ var t = app.AddTraining(1); }", "t")]
    [InlineData("{ ModelTraining t =\n  app.AddTraining(1); }", "t")]
    [InlineData("{ /* the first */ var t = this.app.AddTraining(1); }", "t")]
    [InlineData("{ var s = app.AddTraining(\"s\"); var t = app.AddTraining(\"t\"); }", "t")]
    [InlineData("{ app.AddTraining(1); }", null)]
    [InlineData("{ Use(app.AddTraining(1)); }", null)]
    [InlineData("{ var s = app.AddOther(\"a\").DependsOn(app.AddTraining(1)); }", null)]
    public void The_variable_that_holds_what_is_made_is_known(string code, string? expected)
    {
        var line = code.Split('\n').Length;

        var variable = new CSharpPlaces(_ => code).VariableOf(
            new CodeSite("Specs.cs", line, "AddTraining", null),
            SpecScalar.OfText("t", default)
        );

        (variable?.Name).ShouldBe(expected);
    }

    [Fact]
    public void A_variable_is_known_inside_its_block_and_after_it_is_declared()
    {
        const string Code = "{\n{\nvar t = app.AddTraining(1);\nif (x) { A(); }\n}\nB();\n}";
        var variable = new CSharpPlaces(_ => Code)
            .VariableOf(new CodeSite("Specs.cs", 3, "AddTraining", null), name: null)
            .ShouldNotBeNull();

        variable.IsKnownAt(new SourceSpan("Specs.cs", 4, 10, 4, 13)).ShouldBeTrue();
        variable.IsKnownAt(new SourceSpan("Specs.cs", 6, 1, 6, 4)).ShouldBeFalse("the block has ended");
        variable.IsKnownAt(new SourceSpan("Specs.cs", 2, 1, 2, 2)).ShouldBeFalse("it is declared later");
        variable.IsKnownAt(new SourceSpan("More.cs", 4, 10, 4, 13)).ShouldBeFalse("another file");
    }

    private static SourceSpan Of(string marked, string call, string key, SpecScalar? value) =>
        new CSharpPlaces(_ => Plain(marked)).Of(new CodeSite("Specs.cs", 1, call, Outer: null), key, value);

    private static string Plain(string marked) =>
        marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static SourceSpan Expected(string marked)
    {
        var (start, end) = (
            Plain(marked[..marked.IndexOf("[|", StringComparison.Ordinal)]),
            Plain(marked[..marked.IndexOf("|]", StringComparison.Ordinal)])
        );
        return new SourceSpan("Specs.cs", LineOf(start), ColumnOf(start), LineOf(end), ColumnOf(end));
    }

    private static int LineOf(string before) => before.Count(letter => letter == '\n') + 1;

    private static int ColumnOf(string before) => before.Length - before.LastIndexOf('\n');
}
