using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Tests;

public sealed class PushImagesTests : IDisposable
{
    private readonly TaskRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void An_image_without_a_registry_is_an_error()
    {
        var image = new TaskItem("team/color:v1");
        image.SetMetadata("Reference", "team/color:v1");

        Push(image).ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem()
            .ShouldStartWith("Demo.csproj(0,0): SLIP7220: 'team/color:v1' cannot be pushed");
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("localhost:5000/team")]
    [InlineData("user@localhost")]
    public void An_insecure_registry_is_a_host_and_a_port(string name)
    {
        Push(new TaskItem("team/color:v1"), name).ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldContain($"SLIP9001: SlipwayInsecureRegistries is wrong: '{name}'");
    }

    [Fact]
    public void An_image_that_its_layout_does_not_name_is_an_error()
    {
        var layout = Slipway.Oci.Layout.OciLayout.Create(run.PathOf("images"));
        var image = new TaskItem("team/color:v1");
        image.SetMetadata("Reference", "localhost:5000/team/color:v1");
        image.SetMetadata("Layout", layout.Folder);
        image.SetMetadata("Digest", Slipway.Oci.Digest.Of([]).ToString());

        Push(image, "localhost:5000").ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldContain("SLIP7212");
    }

    private bool Push(ITaskItem image, params string[] insecure)
    {
        using var task = new PushImages
        {
            BuildEngine = run.Engine,
            ProjectFile = "Demo.csproj",
            ProjectFolder = run.PathOf(""),
            Images = [image],
            InsecureRegistries = insecure,
        };
        return task.Execute();
    }
}
