using System.Runtime.CompilerServices;

namespace Slipway.Testing.Tests;

/// <summary>Findings are where a build says they are.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void A_mistake_in_CSharp_is_at_the_argument_in_its_file_below_the_project()
    {
        var app = new Application("shop");
        app.AddWebService("web", image: "shop/web:2.4.1").WithPort(99999);
        var line = Line() - 1;

        var finding = SlipwayCompilation.Compile(app).Findings.First(one => one.Severity == FindingSeverity.Error);

        finding.Place.ShouldBe($"PlaceTests.cs({line},{68})");
        finding.ToString().ShouldStartWith($"PlaceTests.cs({line},68): error {finding.Id}: ");
    }

    [Fact]
    public void Names_are_relative_to_the_folder_that_is_asked_for()
    {
        var app = new Application("shop");
        app.AddWebService("web", image: "shop/web:2.4.1").WithPort(99999);
        var options = new SlipwayOptions { ProjectFolder = Repository.PathOf("tests") };

        SlipwayCompilation
            .Compile(app, options)
            .Findings[0]
            .File.Replace('\\', '/')
            .ShouldBe("Slipway.Testing.Tests/PlaceTests.cs");
    }

    [Fact]
    public void Without_the_source_the_line_is_known()
    {
        var app = new Application("shop", null, "/_/made/up/Specs.cs", 7);
        app.AddWebService("web", "shop/web:2.4.1", callerFile: "/_/made/up/Specs.cs", callerLine: 8)
            .WithPort(99999, callerFile: "/_/made/up/Specs.cs", callerLine: 9);

        var finding = SlipwayCompilation.Compile(app).Findings.First(one => one.Severity == FindingSeverity.Error);

        finding.Line.ShouldBe(9);
        finding.Column.ShouldBe(0);
        finding.Place.ShouldEndWith("Specs.cs(9)");
    }

    [Fact]
    public void A_mistake_in_YAML_is_at_its_key() =>
        SlipwayCompilation
            .CompileYaml([new SpecFile("specs/shop.yaml", Specs.Mistaken)])
            .ShouldHaveFinding("SLIP1001")
            .Place.ShouldBe("specs/shop.yaml(10,7)");

    private static int Line([CallerLineNumber] int line = 0) => line;
}
