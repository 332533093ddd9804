using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles.Tests;

/// <summary>Bundles that bring their images.</summary>
public class ImageTests
{
    private const string Name = "registry.example/models/color:1";

    [Fact]
    public void The_images_come_out_as_they_went_in()
    {
        using var folder = new TemporaryFolder();
        var (layout, image) = Image(folder);
        var archive = Sample.Pack(folder, Sample.Content().With([new IncludedImage(Name, image, layout)]));

        var bundle = Unpacked(folder, archive);

        bundle.Files.Keys.ShouldNotContain(path => path.StartsWith("images/", StringComparison.Ordinal));
        var found = OciLayout.Open(folder.At("unpacked/images"));
        var named = found.ReadIndex().Manifests.ShouldHaveSingleItem();
        named.Annotations[OciLayout.ReferenceName].ShouldBe(Name);
        named.Digest.ShouldBe(image.Digest);
        foreach (var blob in Directory.GetFiles(Path.Combine(layout.Folder, "blobs", "sha256")))
            File.ReadAllBytes(folder.At($"unpacked/images/blobs/sha256/{Path.GetFileName(blob)}"))
                .ShouldBe(File.ReadAllBytes(blob));
    }

    [Fact]
    public void Images_are_stored_and_not_compressed_again()
    {
        using var folder = new TemporaryFolder();
        var (layout, image) = Image(folder);
        var without = new FileInfo(Sample.Pack(folder)).Length;
        var with = new FileInfo(
            Sample.Pack(folder, Sample.Content().With([new IncludedImage(Name, image, layout)]))
        ).Length;

        // A million zeros that were compressed would not show.
        (with - without).ShouldBeInRange(1_000_000, 1_010_000);
    }

    [Fact]
    public void A_changed_image_is_refused()
    {
        using var folder = new TemporaryFolder();
        var (layout, image) = Image(folder);
        var archive = Sample.Pack(folder, Sample.Content().With([new IncludedImage(Name, image, layout)]));
        Unpacked(folder, archive);
        var unpacked = folder.At("work/content");
        Directory.CreateDirectory(Path.Combine(unpacked, "images", "blobs", "sha256"));
        foreach (var blob in Directory.GetFiles(folder.At("unpacked/images/blobs/sha256")))
            File.Copy(blob, Path.Combine(unpacked, "images", "blobs", "sha256", Path.GetFileName(blob)));
        var largest = new DirectoryInfo(Path.Combine(unpacked, "images", "blobs", "sha256"))
            .GetFiles()
            .MaxBy(file => file.Length)!;
        using (var stream = largest.OpenWrite())
            stream.WriteByte(1);

        Should
            .Throw<DiagnosticException>(() => Bundle.Open(unpacked, TestContext.Current.CancellationToken))
            .Descriptor.Id.ShouldBe("SLIP7502");
    }

    private static Bundle Unpacked(TemporaryFolder folder, string archive) =>
        Bundle.Open(
            archive,
            file =>
            {
                var path = folder.At($"unpacked/{file.Path}");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                return File.Create(path);
            },
            TestContext.Current.CancellationToken
        );

    /// <summary>An image with a layer of a million bytes.</summary>
    private static (OciLayout Layout, Descriptor Image) Image(TemporaryFolder folder)
    {
        var layout = OciLayout.Create(folder.At("source"));
        var manifest = new ImageManifest(
            layout.Write(MediaTypes.Config, "{}"u8),
            [layout.Write(MediaTypes.Layer, new byte[1_000_000])]
        );
        return (layout, layout.Write(MediaTypes.Manifest, manifest.ToJson()));
    }
}
