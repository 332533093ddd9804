using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Layout;
using Slipway.Oci.Tests.Images;
using Slipway.Oci.Tests.Registries;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.BaseImages;

/// <summary>Nothing follows the end of an archive of a base image but the padding that writers of tar add.</summary>
public sealed class ArchiveEndTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("as it is", "base.tar")]
    [InlineData("zeros", "base.tar")]
    [InlineData("as it is", "base.tar.gz")]
    [InlineData("zeros", "base.tar.gz")]
    [InlineData("zeros after compression", "base.tar.gz")]
    [InlineData("in two members", "base.tar.gz")]
    public async Task Padding_is_passed_over(string what, string name)
    {
        var (image, archive) = Archive();
        File.WriteAllBytes(
            folder.At(name),
            what switch
            {
                "zeros" => Packed(name, [.. archive, .. new byte[20 * 512]]),
                "zeros after compression" => [.. Packed(name, archive), .. new byte[700]],
                "in two members" => [.. Packed(name, archive[..1000]), .. Packed(name, archive[1000..])],
                _ => Packed(name, archive),
            }
        );

        (await GetAsync(name)).Descriptor.Digest.ShouldBe(image.Digest);
    }

    [Theory]
    [InlineData("a text", "base.tar")]
    [InlineData("a text after padding", "base.tar")]
    [InlineData("a block", "base.tar")]
    [InlineData("another archive", "base.tar")]
    [InlineData("a text", "base.tar.gz")]
    [InlineData("a text after compression", "base.tar.gz")]
    [InlineData("another member", "base.tar.gz")]
    public async Task Anything_else_is_refused(string what, string name)
    {
        var (_, archive) = Archive();
        var text = Encoding.UTF8.GetBytes("echo evil");
        File.WriteAllBytes(
            folder.At(name),
            what switch
            {
                "a text" => Packed(name, [.. archive, .. text]),
                "a text after padding" => Packed(name, [.. archive, .. new byte[9000], .. text]),
                "a block" => Packed(name, [.. archive, .. Enumerable.Repeat((byte)7, 512)]),
                "another archive" => Packed(name, [.. archive, .. archive]),
                "a text after compression" => [.. Packed(name, archive), .. text],
                _ => [.. Packed(name, archive), .. Packed(name, archive)],
            }
        );

        var fault = await Should.ThrowAsync<DiagnosticException>(() => GetAsync(name));

        fault.Descriptor.ShouldBe(BaseImageFaults.BadArchive);
        fault.Message.ShouldContain("something follows its end");
    }

    [Theory]
    [InlineData(1, "-cf")]
    [InlineData(20, "-cf")]
    [InlineData(20, "-czf")]
    [InlineData(2000, "-cf")]
    [InlineData(2000, "-czf")]
    public async Task What_tar_writes_is_taken(int blocks, string option)
    {
        Tool.Need("tar");
        var (image, _) = Archive();
        Tool.Run("tar", $"-b{blocks}", option, folder.At("base.tar"), "-C", folder.At("layout"), ".");

        (await GetAsync("base.tar")).Descriptor.Digest.ShouldBe(image.Digest);
    }

    private (Descriptor Image, byte[] Archive) Archive()
    {
        var layout = OciLayout.Create(folder.At("layout"));
        var image = RandomImages.Image(layout, Platform.Default, [1, 2, 3]);
        layout.WriteIndex(new ImageIndex([image]));
        var archive = new MemoryStream();
        TarFile.CreateFromDirectory(layout.Folder, archive, includeBaseDirectory: false);
        return (image, archive.ToArray());
    }

    private static byte[] Packed(string name, byte[] content)
    {
        if (name == "base.tar")
            return content;
        var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.Fastest))
            stream.Write(content);
        return compressed.ToArray();
    }

    private Task<BaseImage> GetAsync(string name) =>
        new BaseImageFinder(folder.Path, folder.At("cache"), new NoRegistry()).GetAsync(
            name,
            Platform.Default,
            TestContext.Current.CancellationToken
        );
}
