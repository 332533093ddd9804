using static Slipway.Tasks.Tests.Imaging.ImageProject;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>What a project is warned about: a model without a shell, a base that floats, a license that is not an expression.</summary>
public class ImageWarningTests
{
    [Fact]
    public void A_model_without_a_shell_is_warned_about_each_time_unless_it_is_meant()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        for (var time = 0; time < 2; time++)
        {
            using var task = BuildTask(run);
            task.Models = [Model("models", ("AllowScratch", ""))];
            task.Execute().ShouldBeTrue();
        }

        run.Warnings.Count.ShouldBe(2);
        run.Warnings.ShouldAllBe(warning =>
            warning.StartsWith("Demo.csproj(0,0): SLIP7032: model image 'team/models:1.0.0'")
        );
    }

    [Fact]
    public void A_base_that_floats_is_warned_about()
    {
        using var run = new TaskRun();
        run.Spec("app/run.py", "print()");
        using var task = BuildTask(run);
        task.Images = [Image("app", ("BaseImage", "localhost:1/python"))];

        task.Execute().ShouldBeFalse();

        run.Warnings.Single().ShouldContain("SLIP7033");
        run.Warnings.Single().ShouldContain("'localhost:1/python@sha256:…'");
    }

    [Theory]
    [InlineData("License", "My Company License 1.0", "'LicenseRef-My-Company-License-1.0'")]
    [InlineData("License", "Apache 2.0", "'Apache-2.0'")]
    [InlineData("Labels", "org.opencontainers.image.licenses=Apache2", "'Apache-2.0'")]
    public void A_licence_that_is_not_an_expression_is_a_warning(string name, string value, string expected)
    {
        using var run = new TaskRun();
        run.Spec("app/run.py", "print()");
        using var task = BuildTask(run);
        task.Images = [Image("app", (name, value))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        var warning = run.Warnings.Single(one => one.Contains("SLIP7034", StringComparison.Ordinal));
        warning.ShouldContain(expected);
        run.Files("layout")
            .Select(File.ReadAllText)
            .ShouldContain(text => text.Contains("\"org.opencontainers.image.licenses\":\"LicenseRef-"));
    }

    [Theory]
    [InlineData("License", "Apache-2.0")]
    [InlineData("License", "LicenseRef-Proprietary")]
    [InlineData("Labels", "org.opencontainers.image.licenses=MIT OR Apache-2.0")]
    public void A_licence_that_is_an_expression_stays_as_it_is(string name, string value)
    {
        using var run = new TaskRun();
        run.Spec("app/run.py", "print()");
        using var task = BuildTask(run);
        task.Images = [Image("app", (name, value))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        run.Warnings.ShouldNotContain(one => one.Contains("SLIP7034", StringComparison.Ordinal));
    }
}
