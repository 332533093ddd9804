using System.Security.Cryptography;
using Slipway.Oci;
using Slipway.Oci.Layout;

namespace Slipway.TestKit;

/// <summary>Layouts with images in them, in folders that go with the test.</summary>
public sealed class RandomImages : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-images-").FullName;
    private int count;

    /// <summary>Picks the image of an index.</summary>
    public static Func<ImageIndex, Descriptor> OfDefault { get; } = Of(Platform.Default);

    public string PathOf(string name) => Path.Combine(folder, name);

    public OciLayout Layout(string? name = null) => OciLayout.Create(PathOf(name ?? $"layout-{count++}"));

    public static Func<ImageIndex, Descriptor> Of(Platform platform) => index => index.For(platform).ShouldNotBeNull();

    /// <summary>An image of random layers: no other test has them.</summary>
    public static Descriptor Image(OciLayout layout, params int[] layers) =>
        Image(layout, Platform.Default, [.. layers.Select(size => RandomNumberGenerator.GetBytes(size))]);

    public static Descriptor Image(OciLayout layout, Platform platform, params byte[][] layers)
    {
        var blobs = layers.Select(layer => layout.Write(MediaTypes.Layer, layer)).ToList();
        var config = new ImageConfig(platform, [.. blobs.Select(blob => blob.Digest)]);
        var manifest = new ImageManifest(layout.Write(MediaTypes.Config, config.ToJson()), blobs);
        return layout.Write(MediaTypes.Manifest, manifest.ToJson());
    }

    /// <summary>An index of images for two platforms, which share their layer.</summary>
    public static Descriptor Index(OciLayout layout)
    {
        var layer = RandomNumberGenerator.GetBytes(3000);
        var platforms = new[] { Platform.Default, new Platform("linux", "arm64") };
        var index = new ImageIndex([
            .. platforms.Select(platform => Image(layout, platform, layer) with { Platform = platform }),
        ]);
        return layout.Write(MediaTypes.Index, index.ToJson());
    }

    /// <summary>Everything that an image needs is in a layout, with the content that its name promises, and nothing else is half there.</summary>
    public static void ShouldBeWhole(OciLayout layout, Descriptor image)
    {
        var manifest = ImageManifest.Read(layout.ReadJson(image));
        foreach (var blob in manifest.Layers.Append(manifest.Config))
        {
            var content = File.ReadAllBytes(layout.BlobPath(blob.Digest));
            Digest.Of(content).ShouldBe(blob.Digest);
            content.LongLength.ShouldBe(blob.Size);
        }
        ShouldBeClean(layout);
    }

    /// <summary>Each blob of a layout is what its name says, and nothing is left over.</summary>
    public static void ShouldBeClean(OciLayout layout)
    {
        foreach (var file in Directory.EnumerateFiles(layout.Folder, "*", SearchOption.AllDirectories))
        {
            file.ShouldNotEndWith(".tmp");
            if (Path.GetFileName(Path.GetDirectoryName(file)) == "sha256")
                Digest.Of(File.ReadAllBytes(file)).Hex.ShouldBe(Path.GetFileName(file));
        }
    }

    public void Dispose() => TemporaryFolder.Delete(folder);
}
