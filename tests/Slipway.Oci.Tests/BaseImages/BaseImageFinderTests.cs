using System.Formats.Tar;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Layout;
using Slipway.Oci.Tests.Images;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.BaseImages;

public sealed class BaseImageFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BaseImageFinderTests() => Tool.Need("busybox");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("base")]
    [InlineData("./base")]
    public async Task A_layout_folder_is_found_by_its_path(string name)
    {
        var written = ShellBase.Write(folder, "base");

        (await GetAsync(name)).Descriptor.Digest.ShouldBe(written.Manifest.Digest);
    }

    [Theory]
    [InlineData("base.tar")]
    [InlineData("base.tar.gz")]
    public async Task An_archive_is_found_by_its_path(string name)
    {
        Tool.Need("tar");
        var written = ShellBase.Write(folder, "base");
        Tool.Run(
            "tar",
            name.EndsWith("gz", StringComparison.Ordinal) ? "-czf" : "-cf",
            folder.At(name),
            "-C",
            folder.At("base"),
            "."
        );
        Directory.Delete(folder.At("base"), recursive: true);

        (await GetAsync(name)).Descriptor.Digest.ShouldBe(written.Manifest.Digest);
        // The second time it comes out of the cache.
        (await GetAsync(name)).Layout.Folder.ShouldStartWith(folder.At("cache"));
    }

    [Fact]
    public async Task An_archive_of_skopeo_is_read()
    {
        Tool.Need("skopeo");
        ShellBase.Write(folder, "base");
        Tool.Run(
            "skopeo",
            "--insecure-policy",
            "copy",
            $"oci:{folder.At("base")}",
            $"oci-archive:{folder.At("base.tar")}:v1"
        );

        (await GetAsync("base.tar:v1")).Config.Container.Cmd.ShouldBe(["sh"]);
    }

    [Fact]
    public async Task An_archive_cannot_write_outside_of_the_cache()
    {
        using (var archive = new TarWriter(File.Create(folder.At("evil.tar"))))
        {
            foreach (var name in new[] { "../escaped", "/tmp/slipway-escaped", "blobs/sha256/../../../escaped" })
                archive.WriteEntry(
                    new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream([1]) }
                );
        }

        (await RefusedAsync("evil.tar")).Descriptor.ShouldBe(BaseImageFaults.BadArchive);

        File.Exists(folder.At("escaped")).ShouldBeFalse();
        File.Exists("/tmp/slipway-escaped").ShouldBeFalse();
    }

    [Fact]
    public async Task An_archive_with_a_damaged_blob_is_refused()
    {
        using (var archive = new TarWriter(File.Create(folder.At("bad.tar"))))
        {
            var name = "blobs/sha256/" + Digest.Of("other"u8).Hex;
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream([1]) });
        }

        (await RefusedAsync("bad.tar")).Descriptor.ShouldBe(LayoutFaults.BadBlob);
    }

    [Theory]
    [InlineData("no tar at all")]
    [InlineData("")]
    public async Task A_file_that_is_not_an_archive_is_refused(string content)
    {
        folder.Write("base.tar", content);

        (await RefusedAsync("base.tar")).Descriptor.ShouldBe(BaseImageFaults.BadArchive);
    }

    [Fact]
    public async Task A_base_for_other_machines_is_refused_and_says_for_which()
    {
        ShellBase.Write(folder, "base", new Platform("linux", "arm64"));

        var fault = await RefusedAsync("./base");

        fault.Descriptor.ShouldBe(BaseImageFaults.NoPlatform);
        fault.Message.ShouldContain("linux/amd64");
        fault.Message.ShouldContain("linux/arm64");
    }

    [Fact]
    public async Task One_of_several_images_is_named_after_a_colon()
    {
        var written = ShellBase.Write(folder, "base");
        Descriptor Named(string name) =>
            written.Manifest with
            {
                Annotations = new Dictionary<string, string> { [OciLayout.ReferenceName] = name },
            };
        written.Layout.WriteIndex(new ImageIndex([Named("one"), Named("two")]));

        (await RefusedAsync("./base")).Message.ShouldContain("one, two");
        (await GetAsync("./base:two")).Descriptor.Annotations[OciLayout.ReferenceName].ShouldBe("two");
    }

    [Theory]
    [InlineData("./absent", "SLIP7001")]
    [InlineData("Not A Name", "SLIP7020")]
    [InlineData("busybox:1.36", "SLIP7024")]
    public async Task A_name_that_leads_nowhere_is_an_error(string name, string id) =>
        (await RefusedAsync(name)).Descriptor.Id.ShouldBe(id);

    [Fact]
    public async Task A_base_out_of_reach_names_the_three_ways_out()
    {
        var message = (await RefusedAsync("busybox:1.36")).Message;

        message.ShouldContain("BaseImage=\"registry.example.com/");
        message.ShouldContain("OCI layout folder or archive");
        message.ShouldContain("BaseImage=\"scratch\"");
    }

    [Fact]
    public async Task A_base_with_a_damaged_layer_is_refused_when_it_is_copied()
    {
        var written = ShellBase.Write(folder, "base");
        var layer = (await GetAsync("./base")).Manifest.Layers[0];
        using (var file = File.OpenWrite(written.Layout.BlobPath(layer.Digest)))
        {
            file.Position = 5000;
            file.WriteByte(0xFF);
        }
        folder.Write("model/weights.bin");

        var fault = await Should.ThrowAsync<DiagnosticException>(() =>
            new Builder(folder).BuildAsync(Recipes.Model(folder.At("model")) with { Base = "./base" })
        );

        fault.Descriptor.ShouldBe(LayoutFaults.BadBlob);
    }

    private Task<BaseImage> GetAsync(string name) =>
        new BaseImageFinder(folder.Path, folder.At("cache"), new NoRegistry()).GetAsync(
            name,
            Platform.Default,
            default
        );

    private Task<DiagnosticException> RefusedAsync(string name) =>
        Should.ThrowAsync<DiagnosticException>(() => GetAsync(name));
}
