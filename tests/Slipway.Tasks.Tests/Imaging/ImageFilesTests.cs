using static Slipway.Tasks.Tests.Imaging.ImageProject;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>A file that no image can hold is reported at the file, and a pipe is not opened.</summary>
public class ImageFilesTests
{
    [Fact]
    public void A_fault_of_a_file_is_reported_at_the_file()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        File.CreateSymbolicLink(run.PathOf("models/link"), "/etc/hostname");
        using var task = BuildTask(run);
        task.Models = [Model("models")];

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("link(0,0): SLIP7011");
    }

    [Fact]
    public void Wrong_files_of_all_images_are_reported_at_once()
    {
        using var run = new TaskRun();
        foreach (var file in new[] { "models/weights.bin", "models/.wh.a", "models/.wh.b", "app/run.py", "app/.wh.c" })
            run.Spec(file, "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models")];
        task.Images = [Image("app")];

        task.Execute().ShouldBeFalse();

        run.Errors.Select(error => error.Split(": '")[0])
            .ShouldBe([".wh.a(0,0): SLIP7013", ".wh.b(0,0): SLIP7013", ".wh.c(0,0): SLIP7013"]);
        task.BuiltImages.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("model")]
    [InlineData("image")]
    public void A_pipe_among_the_files_is_refused_and_not_opened(string kind)
    {
        Tool.Need("mkfifo");
        using var run = new TaskRun();
        run.Spec("files/weights.bin", "1234");
        Tool.Run("mkfifo", run.PathOf("files/pipe"));
        using var task = BuildTask(run);
        if (kind == "model")
            task.Models = [Model("files")];
        else
            task.Images = [Image("files")];

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith("pipe(0,0): SLIP7012");
        run.Errors[0].ShouldContain("is a pipe");
        run.Files("layout/blobs").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("config.json")]
    [InlineData("README.md")]
    [InlineData(".slipwayignore")]
    [InlineData(".dockerignore")]
    public void A_pipe_in_the_place_of_a_file_that_is_read_is_refused(string name)
    {
        Tool.Need("mkfifo");
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        Tool.Run("mkfifo", run.PathOf("models/" + name));
        using var task = BuildTask(run);
        task.Models = [Model("models")];

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{name}(0,0): SLIP7012");
    }
}
