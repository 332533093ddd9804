using System.Text.Json;

namespace Slipway.Integration.Tests;

/// <summary>Findings obey the switches that compilers' warnings obey, and go into SARIF.</summary>
public sealed class WarningTests(PackedSlipway slipway)
{
    [Theory]
    [InlineData("-p:TreatWarningsAsErrors=true", "error SLIP1011")]
    [InlineData("-warnaserror:SLIP1011", "error SLIP1011")]
    [InlineData("-p:MSBuildWarningsAsErrors=SLIP1011", "error SLIP1011")]
    public async Task A_warning_becomes_an_error_where_the_user_says_so(string option, string printed)
    {
        using var project = new UserProject(slipway);
        project.Write("specs/web.yaml", Specs.Outdated);

        var build = (await project.Build(option)).ShouldFail();

        build.Output.ShouldContain(printed);
    }

    [Theory]
    [InlineData("NoWarn")]
    [InlineData("MSBuildWarningsAsMessages")]
    public async Task A_warning_is_silent_where_the_user_says_so(string property)
    {
        using var project = new UserProject(slipway, properties: $"<{property}>$({property});SLIP1011</{property}>");
        project.Write("specs/web.yaml", Specs.Outdated);

        (await project.Build()).ShouldSucceed().Output.ShouldNotContain("warning SLIP1011");
        (await project.Build()).ShouldSucceed().Output.ShouldNotContain("warning SLIP1011");
    }

    [Theory]
    [InlineData("error", "error SLIP1011")]
    [InlineData("none", null)]
    public async Task A_global_analyzer_config_sets_severities(string severity, string? printed)
    {
        using var project = new UserProject(slipway);
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();

        project.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.SLIP1011.severity = {severity}\n");
        var build = await project.Build();

        build.ExitCode.ShouldBe(printed is null ? 0 : 1, build.Output);
        build.Output.Contains("SLIP1011", StringComparison.Ordinal).ShouldBe(printed is not null);
        build.Output.ShouldContain(printed ?? "slipway/");
    }

    [Fact]
    public async Task The_error_log_holds_every_finding_with_its_place()
    {
        using var project = new UserProject(
            slipway,
            properties: "<SlipwayErrorLog>logs/slipway.sarif</SlipwayErrorLog>"
        );
        project.Write("specs/training.yaml", Specs.Misspelt);
        project.Write("specs/my web.yaml", Specs.Outdated);

        (await project.Build()).ShouldFail();

        using var log = JsonDocument.Parse(project.Read("logs/slipway.sarif"));
        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var error = results.Single(result => result.GetProperty("ruleId").GetString() == "SLIP1001");
        error.GetProperty("level").GetString().ShouldBe("error");
        var place = error.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("specs/training.yaml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(11);
        place.GetProperty("region").GetProperty("endColumn").GetInt32().ShouldBe(13);
        var warning = results.Single(result => result.GetProperty("ruleId").GetString() == "SLIP1011");
        warning.GetProperty("locations")[0].GetRawText().ShouldContain("specs/my%20web.yaml");
    }
}
