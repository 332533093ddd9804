using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>Spec methods themselves.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData("""[Spec] public static string {|SLIP9022:Make|}() => "";""")]
    [InlineData("""[Spec] public static Application {|SLIP9022:Make|}(int count) => new("a");""")]
    [InlineData("""[Spec] public static Application {|SLIP9022:Make|}<T>() => new("a");""")]
    [InlineData("""[Spec] public static Application {|SLIP9022:Make|}(in SpecContext context) => new("a");""")]
    [InlineData("""public class Inner { [Spec] public Application {|SLIP9022:Make|}() => new("a"); }""")]
    [InlineData("""public class Inner<T> { [Spec] public static Application {|SLIP9022:Make|}() => new("a"); }""")]
    [InlineData("""[Spec] public static Application Make() => new("a");""")]
    [InlineData("""[Spec] private static List<Application> Make(SpecContext context) => [new("a")];""")]
    [InlineData("""[Spec] static IEnumerable<SpecDocument> Make() { yield return new Application("a"); }""")]
    public Task Shapes(string code) => Verify.Members(code);

    [Theory]
    [InlineData("{|SLIP2604:\"Stag\"|}")]
    [InlineData("\"Stage\"")]
    public Task Properties(string name) =>
        Verify.Members(
            $"""[Spec] public static Application Make(SpecContext context) => new(context[{name}]);""",
            ("_SlipwaySpecProperties", "Stage|Owner")
        );

    [Fact]
    public Task Properties_are_left_to_the_build_where_it_runs_the_method() =>
        Verify.Members(
            """[Spec] public static Application Make(SpecContext context) => new(context["Stag"]);""",
            ("_SlipwaySpecProperties", "Stage|Owner"),
            ("_SlipwayReportsWarnings", "true")
        );

    [Fact]
    public Task Properties_that_are_not_known_are_not_judged() =>
        Verify.Members("""[Spec] public static Application Make(SpecContext context) => new(context["Stage"]);""");
}
