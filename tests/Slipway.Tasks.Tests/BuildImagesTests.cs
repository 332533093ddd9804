using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Tests;

public class BuildImagesTests
{
    [Fact]
    public void A_model_and_files_become_images_in_one_layout()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        run.Spec("app/run.py", "print()");
        using var task = Task(run);
        task.Models = [Model("models")];
        task.Images = [Files("app")];

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
        using var task = Task(run);
        task.Models = [Model("models", ("Repository", "localhost:5000/color"))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        task.BuiltImages[0].GetMetadata("Reference").ShouldBe("localhost:5000/color:1.0.0");
    }

    [Fact]
    public void An_image_that_is_not_a_more_leaves_the_layout()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        run.Spec("app/run.py", "print()");
        using var first = Task(run);
        first.Models = [Model("models")];
        first.Images = [Files("app")];
        first.Execute().ShouldBeTrue();
        using var second = Task(run);
        second.Models = [Model("models")];

        second.Execute().ShouldBeTrue();

        // Two layers, the configuration and the manifest of the model.
        run.Files("layout/blobs").Count.ShouldBe(4);
        second.BuiltImages[0].GetMetadata("Digest").ShouldBe(first.BuiltImages[0].GetMetadata("Digest"));
    }

    [Fact]
    public void A_model_without_a_shell_is_warned_about_each_time_unless_it_is_meant()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        for (var time = 0; time < 2; time++)
        {
            using var task = Task(run);
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
        using var task = Task(run);
        task.Images = [Files("app", ("BaseImage", "localhost:1/python"))];

        task.Execute().ShouldBeFalse();

        run.Warnings.Single().ShouldContain("SLIP7033");
        run.Warnings.Single().ShouldContain("'localhost:1/python@sha256:…'");
    }

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
        using var task = Task(run);
        task.Images = [Files("app", (name, value))];

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldStartWith("Demo.csproj(0,0): SLIP7030: SlipwayImage 'app': " + expected);
        run.Files("layout").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("License", "My Company License 1.0", "'LicenseRef-My-Company-License-1.0'")]
    [InlineData("License", "Apache 2.0", "'Apache-2.0'")]
    [InlineData("Labels", "org.opencontainers.image.licenses=Apache2", "'Apache-2.0'")]
    public void A_licence_that_is_not_an_expression_is_a_warning(string name, string value, string expected)
    {
        using var run = new TaskRun();
        run.Spec("app/run.py", "print()");
        using var task = Task(run);
        task.Images = [Files("app", (name, value))];

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
        using var task = Task(run);
        task.Images = [Files("app", (name, value))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        run.Warnings.ShouldNotContain(one => one.Contains("SLIP7034", StringComparison.Ordinal));
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
        using var task = Task(run);
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
        using var task = Task(run);
        task.Images = [Files("app", ("Owner", "team-b"), ("entrypoint", "/app/run.py"))];

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
    }

    [Fact]
    public void A_version_is_the_tag_without_what_it_says_of_its_build()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = Task(run);
        task.Models = [Model("models")];
        task.Version = "1.2.3-rc.1+build.7";

        task.Execute().ShouldBeTrue(string.Join('\n', run.Errors));

        task.BuiltImages.Single().ItemSpec.ShouldBe("team/models:1.2.3-rc.1");
    }

    [Theory]
    [InlineData("https://registry.example.com/ml")]
    [InlineData("registry.example.com/ML")]
    [InlineData("team")]
    public void A_registry_that_is_none_is_reported_before_anything_is_built(string name)
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = Task(run);
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
    public void All_wrong_items_are_reported_at_once()
    {
        using var run = new TaskRun();
        using var task = Task(run);
        task.Models = [Model("a", ("Repository", "")), Model("b", ("ModelPack", "maybe"))];
        task.Images = [Files("c", ("BaseImage", ""))];

        task.Execute().ShouldBeFalse();

        run.Errors.Count.ShouldBe(3);
    }

    [Fact]
    public void Two_images_of_one_name_are_an_error()
    {
        using var run = new TaskRun();
        using var task = Task(run);
        task.Models = [Model("a", ("Repository", "team/x")), Model("b", ("Repository", "team/x"))];

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldContain("SLIP7031");
    }

    [Fact]
    public void A_fault_of_a_file_is_reported_at_the_file()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        File.CreateSymbolicLink(run.PathOf("models/link"), "/etc/hostname");
        using var task = Task(run);
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
        using var task = Task(run);
        task.Models = [Model("models")];
        task.Images = [Files("app")];

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
        using var task = Task(run);
        if (kind == "model")
            task.Models = [Model("files")];
        else
            task.Images = [Files("files")];

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
        using var task = Task(run);
        task.Models = [Model("models")];

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{name}(0,0): SLIP7012");
    }

    [Fact]
    public void A_wrong_time_is_an_error()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = Task(run);
        task.Models = [Model("models")];
        task.SourceDateEpoch = "yesterday";

        task.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldContain("SLIP9001: SOURCE_DATE_EPOCH is wrong");
    }

    [Fact]
    public void A_cancelled_task_blames_no_one_and_names_no_image()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using var task = Task(run);
        task.Models = [Model("models")];
        task.Cancel();

        task.Execute().ShouldBeFalse();

        run.Errors.ShouldBeEmpty();
        run.Files("layout/blobs").ShouldBeEmpty();
        File.Exists(run.PathOf("slipway.lock.json")).ShouldBeFalse();
    }

    [Fact]
    public void What_was_built_is_verified_and_what_changed_is_not()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using (var task = Task(run))
        {
            task.Models = [Model("models")];
            task.Execute().ShouldBeTrue();
        }

        using (var verify = Verify(run))
            verify.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
        run.Spec("models/weights.bin", "1235");
        using (var verify = Verify(run))
            verify.Execute().ShouldBeFalse();

        run.Errors.Single()
            .ShouldContain(
                "SLIP7042: image 'team/models:1.0.0' is not what the lock file says: its file 'models/weights.bin' was"
            );
    }

    [Fact]
    public void Without_a_lock_file_nothing_is_verified()
    {
        using var run = new TaskRun();
        using var verify = Verify(run);

        verify.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldContain("SLIP7040");
    }

    [Fact]
    public void A_project_without_images_has_nothing_to_verify()
    {
        using var run = new TaskRun();
        using var verify = Verify(run);
        verify.Models = [];

        verify.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
    }

    private static BuildImages Task(TaskRun run) =>
        Set(run, new BuildImages { LayoutFolder = run.PathOf("layout"), Registry = "registry.example.com/ml/" });

    private static VerifyImages Verify(TaskRun run)
    {
        var task = Set(run, new VerifyImages());
        task.Models = [Model("models")];
        return task;
    }

    private static T Set<T>(TaskRun run, T task)
        where T : Slipway.Tasks.Imaging.ImagesTask
    {
        task.BuildEngine = run.Engine;
        task.ProjectFile = "Demo.csproj";
        task.ProjectFolder = run.PathOf("");
        task.IntermediateFolder = run.PathOf("obj");
        task.LockFile = run.PathOf("slipway.lock.json");
        task.ModelBaseImage = "scratch";
        task.Version = "1.0.0";
        return task;
    }

    private static TaskItem Model(string path, params (string, string)[] metadata) =>
        Item(path, [("Repository", "team/" + path), ("AllowScratch", "true"), .. metadata]);

    private static TaskItem Files(string path, params (string, string)[] metadata) =>
        Item(path, [("Repository", "team/" + path), ("BaseImage", "scratch"), .. metadata]);

    private static TaskItem Item(string path, (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(path);
        foreach (var (name, value) in metadata)
            item.SetMetadata(name, value);
        return item;
    }
}
