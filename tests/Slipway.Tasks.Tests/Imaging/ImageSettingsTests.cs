using static Slipway.Tasks.Tests.Imaging.ImageProject;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>A wrong setting of an image is an error; a name of the project's own is left alone.</summary>
public class ImageSettingsTests
{
    [Theory]
    [InlineData("Repository", "", "it has no Repository")]
    [InlineData("Repository", "team/app:v1", "Repository is 'team/app:v1'")]
    [InlineData("Repository", "Team", "Repository is 'Team'")]
    [InlineData("Tag", "not a tag", "Tag is 'not a tag'")]
    [InlineData("BaseImage", "", "it has no BaseImage")]
    [InlineData("Platforms", "linux", "Platforms holds 'linux'")]
    [InlineData("Compression", "zstd", "Compression is 'zstd'")]
    [InlineData("Into", "../etc", "Into is '../etc'")]
    [InlineData("Env", "NAME", "Env holds 'NAME'")]
    [InlineData("Ports", "http", "Ports holds 'http'")]
    [InlineData("Ports", "8080;70000", "Ports holds '70000'")]
    [InlineData("Labels", "=x", "Labels holds '=x'")]
    public void A_wrong_value_is_an_error_that_says_what_is_meant(string name, string value, string expected)
    {
        using var run = new TaskRun();
        run.Spec("app/run.py", "print()");
        using var task = BuildTask(run);
        task.Images = [Image("app", (name, value))];

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("Demo.csproj(0,0): SLIP7030: SlipwayImage 'app': " + expected);
        run.Files("layout").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("BaseImge", "BaseImage")]
    [InlineData("base_image", "BaseImage")]
    [InlineData("Licence", "License")]
    [InlineData("Platform", "Platforms")]
    public void A_misspelt_name_is_an_error_that_says_the_right_one(string name, string right)
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models", (name, "x"))];

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem()
            .ShouldBe(
                $"Demo.csproj(0,0): SLIP7030: SlipwayModel 'models': nothing reads {name}; did you mean {right}?"
            );
        run.Files("layout").ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_is_the_projects_own_is_left_alone()
    {
        using var run = new TaskRun();
        run.Spec("app/run.py", "print()");
        using var task = BuildTask(run);
        task.Images = [Image("app", ("Owner", "team-b"), ("entrypoint", "/app/run.py"))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
    }

    [Theory]
    [InlineData("https://registry.example.com/ml")]
    [InlineData("registry.example.com/ML")]
    [InlineData("team")]
    public void A_registry_that_is_none_is_reported_before_anything_is_built(string name)
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models")];
        task.Registry = name;

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem()
            .ShouldStartWith(
                $"Demo.csproj(1,1): SLIP9001: SlipwayRegistry is wrong: '{name}' is not a registry; write "
            );
        run.Files("layout").ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_time_is_an_error()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models")];
        task.SourceDateEpoch = "yesterday";

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldContain("SLIP9001: SOURCE_DATE_EPOCH is wrong");
    }

    [Fact]
    public void All_wrong_items_are_reported_at_once()
    {
        using var run = new TaskRun();
        using var task = BuildTask(run);
        task.Models = [Model("a", ("Repository", "")), Model("b", ("ModelPack", "maybe"))];
        task.Images = [Image("c", ("BaseImage", ""))];

        task.Execute().ShouldBeFalse();

        run.Errors.Count.ShouldBe(3);
    }

    [Fact]
    public void Two_images_of_one_name_are_an_error()
    {
        using var run = new TaskRun();
        using var task = BuildTask(run);
        task.Models = [Model("a", ("Repository", "team/x")), Model("b", ("Repository", "team/x"))];

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldContain("SLIP7031");
    }
}
