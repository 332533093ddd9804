namespace Slipway.Integration.Tests;

/// <summary>An image of the whole project, in whose folder the build writes.</summary>
public class ProjectImageTests(PackedSlipway slipway)
{
    [Fact]
    public async Task What_a_publish_writes_changes_no_image()
    {
        using var project = new UserProject(
            slipway,
            properties: "<SlipwayErrorLog>slipway.sarif</SlipwayErrorLog>",
            items: """<SlipwayImage Include="." Repository="team/all" BaseImage="scratch" />"""
        );
        project.Write("specs/training.yaml", Specs.Training);
        // The tests' own binary logs.
        project.Write(".slipwayignore", "*.binlog");
        (await project.Run("publish")).ShouldSucceed();
        var locked = project.Read("slipway.lock.json");

        (await project.Run("publish")).ShouldSucceed();

        project.Read("slipway.lock.json").ShouldBe(locked);
        locked.ShouldContain("app/specs/training.yaml");
        locked.ShouldNotContain("app/slipway.");
        (await project.Build("-c", "Release", "-t:SlipwayVerify")).ShouldSucceed();
    }
}
