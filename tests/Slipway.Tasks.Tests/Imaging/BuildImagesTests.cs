using System.Text.Json;
using static Slipway.Tasks.Tests.Imaging.ImageProject;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>What a project builds: images of models and of files, in one layout, under the names that the project gives.</summary>
public class BuildImagesTests
{
    [Fact]
    public void A_model_and_files_become_images_in_one_layout()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        run.Spec("app/run.py", "print()");
        using var task = BuildTask(run);
        task.Models = [Model("models")];
        task.Images = [Image("app")];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        task.BuiltImages.Select(image => image.ItemSpec).ShouldBe(["team/models:1.0.0", "team/app:1.0.0"]);
        var model = task.BuiltImages[0];
        model.GetMetadata("Kind").ShouldBe("model");
        model.GetMetadata("Reference").ShouldBe("registry.example.com/ml/team/models:1.0.0");
        using var index = JsonDocument.Parse(File.ReadAllText(run.PathOf("layout/index.json")));
        index
            .RootElement.GetProperty("manifests")
            .EnumerateArray()
            .Select(manifest => manifest.GetProperty("digest").GetString())
            .ShouldBe(task.BuiltImages.Select(image => image.GetMetadata("Digest")), ignoreOrder: true);
        run.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_repository_with_a_host_stays_where_it_is()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models", ("Repository", "localhost:5000/color"))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        task.BuiltImages[0].GetMetadata("Reference").ShouldBe("localhost:5000/color:1.0.0");
    }

    [Fact]
    public void A_version_is_the_tag_without_what_it_says_of_its_build()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models")];
        task.Version = "1.2.3-rc.1+build.7";

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        task.BuiltImages.Single().ItemSpec.ShouldBe("team/models:1.2.3-rc.1");
    }

    [Fact]
    public void An_image_that_is_not_a_more_leaves_the_layout()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        run.Spec("app/run.py", "print()");
        using var first = BuildTask(run);
        first.Models = [Model("models")];
        first.Images = [Image("app")];
        first.Execute().ShouldBeTrue();
        using var second = BuildTask(run);
        second.Models = [Model("models")];

        second.Execute().ShouldBeTrue();

        // Two layers, the configuration and the manifest of the model.
        run.Files("layout/blobs").Count.ShouldBe(4);
        second.BuiltImages[0].GetMetadata("Digest").ShouldBe(first.BuiltImages[0].GetMetadata("Digest"));
    }

    [Fact]
    public void A_cancelled_task_blames_no_one_and_names_no_image()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = BuildTask(run);
        task.Models = [Model("models")];
        task.Cancel();

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldBeEmpty();
        run.Files("layout/blobs").ShouldBeEmpty();
        File.Exists(run.PathOf("slipway.lock.json")).ShouldBeFalse();
    }
}
