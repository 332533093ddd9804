namespace Slipway.Integration.Tests;

public sealed class ImageTests(PackedSlipway slipway)
{
    private const string Published = "bin/Release/net10.0/publish/slipway";

    private const string Items = """
        <SlipwayModel Include="models/color" Repository="team/color" Tag="v1" BaseImage="scratch" AllowScratch="true" />
        <SlipwayImage Include="." Repository="team/train" Tag="v1" BaseImage="scratch" Entrypoint="python;train.py" />
        """;

    [Fact]
    public async Task Publish_builds_images_pins_every_manifest_and_reads_nothing_the_second_time()
    {
        using var project = Project();
        var first = (await project.Run("publish")).ShouldSucceed();
        first.Output.ShouldNotContain(": warning ");
        var digest = Digest(project, "team/train:v1");
        project.Files("*.yaml", Published).Count.ShouldBe(2);
        foreach (var manifest in project.Files("*.yaml", Published))
            (await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken)).ShouldContain(
                $"image: team/train@{digest}"
            );
        project.Read("bin/Release/net10.0/slipway/kubernetes/training.yaml").ShouldContain("image: team/train:v1");
        project.Read($"{Published}/slipway.lock.json").ShouldBe(project.Read("slipway.lock.json"));
        // The image of the whole project has the sources, and nothing that the build wrote.
        project.Read("slipway.lock.json").ShouldContain("\"app/train.py\"");
        project.Read("slipway.lock.json").ShouldNotContain("app/bin/");
        project.Read("slipway.lock.json").ShouldNotContain("app/obj/");

        // A file of the same size and time is taken for the same: it would be noticed if it were read.
        var weights = project.PathOf("models/color/weights.bin");
        var written = File.GetLastWriteTimeUtc(weights);
        project.Write("models/color/weights.bin", "1235");
        File.SetLastWriteTimeUtc(weights, written);
        (await project.Run("publish")).ShouldSucceed();

        project.Ran("CompileSpecs").ShouldBeFalse();
        Digest(project, "team/train:v1").ShouldBe(digest);
    }

    [Fact]
    public async Task The_same_project_gives_the_same_lock_file_elsewhere_and_a_change_is_found()
    {
        using var here = Project();
        here.Environment["TZ"] = "Pacific/Kiritimati";
        here.Environment["LANG"] = "tr_TR.UTF-8";
        (await here.Run("publish")).ShouldSucceed();
        using var there = Project(name: "Größer");
        there.Environment["TZ"] = "America/Caracas";
        there.Environment["USER"] = there.Environment["LOGNAME"] = "somebody";
        (await there.Run("publish", "-o", "out")).ShouldSucceed();

        // The second image takes the project file along, which has another name there.
        Digest(there, "team/color:v1").ShouldBe(Digest(here, "team/color:v1"));
        there.Files("*", "out/slipway/images/blobs").ShouldNotBeEmpty();
        (await here.Run("build", "-t:SlipwayVerify")).ShouldSucceed();
        here.Write("models/color/weights.bin", "other");
        var verified = (await here.Run("build", "-t:SlipwayVerify")).ShouldFail();
        verified.Output.ShouldContain(
            "error SLIP7042: image 'team/color:v1' is not what the lock file says: its file 'models/weights.bin' was"
        );
    }

    [Theory]
    [InlineData("CanaryServing", "fogdong/color-serving")]
    [InlineData("KubeDlModels", "modelhub/resnet")]
    public async Task A_sample_publishes_without_a_network_to_the_digests_in_its_lock_file(string name, string image)
    {
        using var project = new UserProject(slipway, name);
        var sample = Path.Combine(Repository.Root, "samples", name);
        foreach (var source in SampleTests.Sources(sample))
        {
            var copy = project.PathOf(Path.GetRelativePath(sample, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy, overwrite: true);
        }
        var file = project.Read($"{name}.csproj");
        project.Write($"{name}.csproj", file.Replace("0.1.0", slipway.Version, StringComparison.Ordinal));
        var locked = project.Read("slipway.lock.json");

        (await project.Run("publish")).ShouldSucceed();

        project.Read("slipway.lock.json").ShouldBe(locked);
        var manifests = project.Files("*.yaml", $"{Published}/kubernetes").Select(File.ReadAllText);
        string.Concat(manifests).ShouldContain($"image: {image}@sha256:");
    }

    [Fact]
    public async Task A_project_with_images_alone_is_published()
    {
        using var project = Project();
        Directory.Delete(project.PathOf("specs"), recursive: true);

        (await project.Run("publish")).ShouldSucceed().Output.ShouldNotContain("warning");

        Digest(project, "team/train:v1").ShouldStartWith("sha256:");
        project.Files("*.tar.gz", "bin").ShouldBeEmpty();
    }

    private UserProject Project(string name = "Demo")
    {
        var project = new UserProject(slipway, name, items: Items);
        project.Write(
            "specs/training.yaml",
            Specs.Training.Replace("fogdong/train-color:v1", "team/train:v1", StringComparison.Ordinal)
        );
        project.Write("models/color/weights.bin", "1234");
        project.Write("train.py", "#!/usr/bin/env python3\n");
        project.Write(".slipwayignore", "*.binlog\nmodels\nspecs\nnuget.config\nslipway.lock.json\nhome\nout\n");
        return project;
    }

    private static string Digest(UserProject project, string image)
    {
        using var locked = System.Text.Json.JsonDocument.Parse(project.Read("slipway.lock.json"));
        return locked
            .RootElement.GetProperty("images")
            .EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == image)
            .GetProperty("digest")
            .GetString()!;
    }
}
