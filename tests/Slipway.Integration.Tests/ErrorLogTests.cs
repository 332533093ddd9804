using System.Text.Json;

namespace Slipway.Integration.Tests;

/// <summary>The error log holds what this build found, no matter how it ends.</summary>
public sealed class ErrorLogTests(PackedSlipway slipway)
{
    private const string Wrong = """
        using Slipway;

        public static class Specs
        {
            [Spec]
            public static Application Web()
            {
                var app = new Application("web");
                app.AddWebService("web", image: "Not an image");
                return app;
            }
        }
        """;

    [Fact]
    public async Task It_holds_what_the_compiler_stops_at_and_nothing_of_earlier_builds()
    {
        using var project = new UserProject(slipway, properties: "<SlipwayErrorLog>log.sarif</SlipwayErrorLog>");
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();
        Findings(project).ShouldBe([("SLIP1011", "warning")]);

        project.Write("Specs.cs", Wrong);
        (await project.Build()).ShouldFail();

        Findings(project).ShouldBe([("SLIP1005", "error")]);
    }

    [Theory]
    [InlineData("class A { int B() => 1 }", "CS1002")]
    [InlineData("class A { Unknown b; }", "CS0246")]
    public async Task It_holds_errors_of_the_compiler_itself(string code, string id)
    {
        using var project = new UserProject(slipway, properties: "<SlipwayErrorLog>log.sarif</SlipwayErrorLog>");
        project.Write("specs/web.yaml", Specs.Outdated);
        project.Write("A.cs", code);

        (await project.Build()).ShouldFail();

        Findings(project).ShouldBe([(id, "error")]);
        project.Read("log.sarif").ShouldContain("\"uri\": \"A.cs\"");
    }

    [Theory]
    [InlineData("-warnaserror:SLIP1011")]
    [InlineData("-p:MSBuildTreatWarningsAsErrors=true")]
    [InlineData("-p:TreatWarningsAsErrors=true")]
    public async Task A_warning_that_fails_the_build_is_an_error(string option)
    {
        using var project = new UserProject(slipway, properties: "<SlipwayErrorLog>log.sarif</SlipwayErrorLog>");
        project.Write("specs/web.yaml", Specs.Outdated);

        (await project.Build(option, "-m:1")).ShouldFail();

        Findings(project).ShouldBe([("SLIP1011", "error")]);
    }

    [Fact]
    public async Task A_build_with_nothing_to_do_writes_the_same()
    {
        using var project = new UserProject(slipway, properties: "<SlipwayErrorLog>log.sarif</SlipwayErrorLog>");
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();
        var first = project.Read("log.sarif");
        File.Delete(project.PathOf("log.sarif"));

        (await project.Build()).ShouldSucceed();

        project.Read("log.sarif").ShouldBe(first);
    }

    [Fact]
    public async Task It_holds_faults_of_images()
    {
        using var project = new UserProject(
            slipway,
            properties: "<SlipwayErrorLog>log.sarif</SlipwayErrorLog>",
            items: """<SlipwayModel Include="models" Repository="A/b" BaseImage="scratch" />"""
        );
        project.Write("models/a.txt", "a");

        (await project.Run("publish")).ShouldFail();

        Findings(project).ShouldBe([("SLIP7030", "error")]);
    }

    private static List<(string?, string?)> Findings(UserProject project)
    {
        using var log = JsonDocument.Parse(project.Read("log.sarif"));
        return
        [
            .. log
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString())),
        ];
    }
}
