using Slipway.Oci.BaseImages;
using Slipway.Oci.Files;
using Slipway.Oci.Images;
using Slipway.Oci.Layers;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.Images;

public sealed class ImageBuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_same_files_give_the_same_digest_wherever_and_in_whatever_order_they_were_made()
    {
        string[] names = ["b.txt", "a.txt", "sub/c.txt", "größe"];
        foreach (var name in names)
            folder.Write("one/" + name, name);
        foreach (var name in names.Reverse())
        {
            var path = folder.Write("deeper/two/" + name, name);
            File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
        }

        var one = await new Builder(folder, "1").BuildAsync(Recipes.Model(folder.At("one")));
        var two = await new Builder(folder, "2").BuildAsync(Recipes.Model(folder.At("deeper", "two")));

        two.Descriptor.Digest.ShouldBe(one.Descriptor.Digest);
    }

    [Fact]
    public async Task A_digest_is_the_same_forever()
    {
        folder.Write("model/config.json", "{}");
        folder.Write("model/weights.bin", "1234");

        var built = await new Builder(folder).BuildAsync(Recipes.Model(folder.At("model")));

        built
            .Descriptor.Digest.ToString()
            .ShouldBe(
                "sha256:c700bd49f4abbcb70180d18728c9f287a12b7bec9861a691c87599dc8a0a51ec",
                "other bytes need another ImageRecipe.Version"
            );
    }

    [Fact]
    public async Task A_changed_byte_in_a_small_file_changes_one_small_layer()
    {
        Recipes.WriteModel(folder);
        var builder = new Builder(folder);
        var before = await builder.BuildAsync(Recipes.Model(folder.At("model")));
        folder.Write("model/config.json", """{"layers":3}""");

        var after = await builder.BuildAsync(Recipes.Model(folder.At("model")));

        var changed = after.Layers.Except(before.Layers, new ByDigest()).ToList();
        changed.ShouldHaveSingleItem().Blob.Size.ShouldBeLessThan(1024 * 1024);
        after.Layers.Count.ShouldBe(before.Layers.Count);
        builder.Read.ShouldBeLessThan(1024 * 1024, "the weights did not change");
    }

    [Fact]
    public async Task A_build_with_nothing_changed_reads_no_file()
    {
        Recipes.WriteModel(folder);
        var builder = new Builder(folder);
        var before = await builder.BuildAsync(Recipes.Model(folder.At("model")));
        builder.Read.ShouldBeGreaterThan(LayerPlanner.LargeFile);

        var after = await builder.BuildAsync(Recipes.Model(folder.At("model")));

        builder.Read.ShouldBe(0);
        after.Descriptor.Digest.ShouldBe(before.Descriptor.Digest);
    }

    [Fact]
    public async Task A_blob_that_someone_removed_is_written_again()
    {
        folder.Write("model/weights.bin");
        var builder = new Builder(folder);
        var built = await builder.BuildAsync(Recipes.Model(folder.At("model")));
        File.Delete(builder.Layout.BlobPath(built.Layers[^1].Blob.Digest));

        await builder.BuildAsync(Recipes.Model(folder.At("model")));

        builder.Layout.HasImage(built.Descriptor).ShouldBeTrue();
    }

    [Fact]
    public async Task Measuring_gives_the_same()
    {
        folder.Write("model/weights.bin");
        ShellBase.Write(folder, "base");
        var recipe = Recipes.Model(folder.At("model")) with { Base = "./base", HasModelPack = true, Compresses = true };
        var built = await new Builder(folder).BuildAsync(recipe);
        var bases = new BaseImageFinder(folder.Path, folder.At("cache"), new NoRegistry());

        var measured = await new ImageMeasurement(bases).RunAsync(recipe, default);

        measured.Descriptor.ShouldBe(built.Descriptor);
        measured.ModelPack!.Digest.ShouldBe(built.ModelPack!.Digest);
    }

    [Fact]
    public async Task The_recipe_goes_over_the_base()
    {
        folder.Write("app/train.py");
        var below = ShellBase.Write(folder, "base");
        var builder = new Builder(folder);
        var built = await builder.BuildAsync(Recipes.Program(folder.At("app")) with { Base = "./base" });

        var image = BaseImage.Read(builder.Layout, built.Descriptor);
        image.Config.Container.Env.ShouldBe(["PATH=/bin", "EPOCHS=3"]);
        image.Config.Container.Cmd.ShouldBeNull();
        image.Config.Container.User.ShouldBe("1000");
        image.Config.History.Count.ShouldBe(image.Config.DiffIds.Count);
        image.Manifest.Layers[0].MediaType.ShouldBe(MediaTypes.Layer);
        image.Manifest.Annotations["org.opencontainers.image.base.digest"].ShouldBe(below.Manifest.Digest.ToString());
        built.Platforms[0].Base.ShouldBe(below.Manifest.Digest);
    }

    [Fact]
    public async Task A_file_that_is_removed_meanwhile_is_an_error_and_leaves_nothing()
    {
        var path = folder.Write("model/weights.bin");
        var tree = new SourceFolder(folder.At("model")).Scan(default);
        File.Delete(path);

        await RefusedAsync(tree, FileFaults.Unreadable, path);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_file_that_grows_meanwhile_is_an_error_and_leaves_nothing(int size)
    {
        var path = folder.Write("model/weights.bin", new string('w', size));
        var tree = new SourceFolder(folder.At("model")).Scan(default);
        File.AppendAllText(path, "more");

        await RefusedAsync(tree, FileFaults.Changed, path);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_file_that_shrinks_meanwhile_is_an_error_and_leaves_nothing(int size)
    {
        var path = folder.Write("model/weights.bin", new string('w', size));
        var tree = new SourceFolder(folder.At("model")).Scan(default);
        File.WriteAllText(path, "");

        await RefusedAsync(tree, FileFaults.Changed, path);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_file_that_is_written_again_meanwhile_is_an_error_and_leaves_nothing(int size)
    {
        var path = folder.Write("model/weights.bin", new string('w', size));
        var tree = new SourceFolder(folder.At("model")).Scan(default);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        await RefusedAsync(tree, FileFaults.Changed, path);
    }

    [Fact]
    public async Task A_cancelled_build_leaves_nothing()
    {
        Recipes.WriteModel(folder);
        using var cancellation = new CancellationTokenSource();
        var layout = Slipway.Oci.Layout.OciLayout.Create(folder.At("images"));
        var build = new ImageBuild(layout, new BaseImageFinder("/", "/", new NoRegistry()), new Stop(cancellation));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            build.RunAsync(Recipes.Model(folder.At("model")), null, cancellation.Token)
        );

        Directory.GetFiles(folder.At("images", "blobs", "sha256"), ".*").ShouldBeEmpty();
        layout.ReadIndex().Manifests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_disk_is_an_error_that_says_so()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no full disk available");
        Tool.Need("mount");
        Directory.CreateDirectory(folder.At("small"));
        var mounted = Tool.TryRun("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder.At("small"));
        Assert.SkipUnless(mounted.Code == 0, "only root may mount");
        try
        {
            folder.WriteLarge("model/weights.bin", 3 * 1024 * 1024);
            var fault = await Should.ThrowAsync<DiagnosticException>(() =>
                new Builder(folder, "small/images").BuildAsync(Recipes.Model(folder.At("model")))
            );

            fault.Descriptor.Id.ShouldBe("SLIP7003");
            fault.Message.ShouldContain("the disk is full");
            Directory.GetFiles(folder.At("small", "images", "blobs", "sha256"), ".*").ShouldBeEmpty();
        }
        finally
        {
            Tool.Run("umount", folder.At("small"));
        }
    }

    private async Task RefusedAsync(SourceTree tree, DiagnosticDescriptor fault, string path)
    {
        var layout = Slipway.Oci.Layout.OciLayout.Create(folder.At("images"));
        var plans = new LayerPlanner("models", hasBase: false, compresses: false).Plan(tree);

        var thrown = await Should.ThrowAsync<DiagnosticException>(() =>
            Task.Run(() => plans.Select(plan => new LayerPacker(0).Pack(plan, layout, default)).ToList())
        );

        (thrown.Descriptor, thrown.Diagnostics[0].Span.File).ShouldBe((fault, path));
        Directory.GetFiles(folder.At("images", "blobs", "sha256"), ".*").ShouldBeEmpty();
    }

    private sealed class ByDigest : IEqualityComparer<PackedLayer>
    {
        public bool Equals(PackedLayer? x, PackedLayer? y) => x!.Blob.Digest == y!.Blob.Digest;

        public int GetHashCode(PackedLayer obj) => obj.Blob.Digest.GetHashCode();
    }

    private sealed class Stop(CancellationTokenSource cancellation) : IProgress<PackedBytes>
    {
        public void Report(PackedBytes value) => cancellation.Cancel();
    }
}
