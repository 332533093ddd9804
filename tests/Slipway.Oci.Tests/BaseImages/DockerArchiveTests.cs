using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Slipway.Oci;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.BaseImages;

/// <summary>Base images in archives as Docker wrote them before there was a standard.</summary>
public sealed class DockerArchiveTests : IDisposable
{
    private static readonly byte[] Layer = [.. Enumerable.Range(0, 3000).Select(at => (byte)at)];
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_skopeo_writes_for_Docker_is_taken(bool isCompressed)
    {
        Tool.Need("skopeo");
        var source = images.Layout();
        var image = RandomImages.Image(source, Platform.Default, Layer, [1, 2, 3]);
        source.WriteIndex(new ImageIndex([image]));
        var archive = images.PathOf("base.tar");
        await Tool.RunAsync("skopeo", "copy", $"oci:{source.Folder}", $"docker-archive:{archive}:base:v1");
        if (isCompressed)
            archive = Compressed(archive);

        var based = await GetAsync(archive);

        based.Config.DiffIds.ShouldBe(
            ImageManifest.Read(source.ReadJson(image)).Layers.Select(layer => layer.Digest).ToList()
        );
        RandomImages.ShouldBeWhole(based.Layout, based.Descriptor);
        (await GetAsync(archive + ":v1")).Descriptor.Digest.ShouldBe(based.Descriptor.Digest);
    }

    [Fact]
    public async Task Layers_that_are_links_or_compressed_are_taken()
    {
        var based = await GetAsync(
            Archive(
                ("manifest.json", Manifest("config.json", "a/layer.tar", "b/layer.tar", "c/layer.tar")),
                ("config.json", Config(Layer, Layer, Layer)),
                ("a/layer.tar", Layer),
                ("b/layer.tar -> ../a/layer.tar", []),
                ("c/layer.tar", Gzip(Layer))
            )
        );

        based
            .Manifest.Layers.Select(layer => layer.MediaType)
            .ShouldBe([MediaTypes.Layer, MediaTypes.Layer, MediaTypes.GzipLayer]);
        RandomImages.ShouldBeWhole(based.Layout, based.Descriptor);
    }

    [Fact]
    public async Task The_digest_of_an_image_depends_on_its_content_alone()
    {
        (string, byte[])[] files =
        [
            ("config.json", Config(Layer)),
            ("a/layer.tar", Layer),
            ("manifest.json", Manifest("config.json", "a/layer.tar")),
        ];

        var one = await GetAsync(Archive(files));
        var other = await GetAsync(Archive([.. files.Reverse()]));

        other.Descriptor.Digest.ShouldBe(one.Descriptor.Digest);
    }

    [Theory]
    [InlineData("a layer is missing")]
    [InlineData("a layer is another")]
    [InlineData("a link leads outside")]
    [InlineData("the manifest is none")]
    public async Task What_is_damaged_is_a_fault(string how)
    {
        (string Name, byte[] Content)[] files = how switch
        {
            "a layer is missing" =>
            [
                ("manifest.json", Manifest("config.json", "a/layer.tar")),
                ("config.json", Config(Layer)),
            ],
            "a layer is another" =>
            [
                ("manifest.json", Manifest("config.json", "a/layer.tar")),
                ("config.json", Config(Layer)),
                ("a/layer.tar", [1]),
            ],
            "a link leads outside" =>
            [
                ("manifest.json", Manifest("config.json", "a/layer.tar")),
                ("config.json", Config(Layer)),
                ("a/layer.tar -> ../../../../etc/hostname", []),
            ],
            _ => [("manifest.json", "[{\"Config\":7}]"u8.ToArray())],
        };

        var fault = await Client.FaultOf(() => GetAsync(Archive(files)));

        fault.Descriptor.Id.ShouldBe("SLIP7023");
    }

    private async Task<BaseImage> GetAsync(string name)
    {
        using var client = new Client("localhost");
        var finder = new BaseImageFinder(
            images.PathOf(""),
            images.PathOf("cache"),
            new RegistryBaseImages(client.Registry, images.PathOf("cache"))
        );
        return await finder.GetAsync(name, Platform.Default, CancellationToken.None);
    }

    private string Archive(params (string Name, byte[] Content)[] files)
    {
        var path = images.PathOf(Path.GetRandomFileName() + ".tar");
        using var archive = new TarWriter(File.Create(path));
        foreach (var (name, content) in files)
        {
            var parts = name.Split(" -> ");
            archive.WriteEntry(
                parts.Length == 2
                    ? new UstarTarEntry(TarEntryType.SymbolicLink, parts[0]) { LinkName = parts[1] }
                    : new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) }
            );
        }
        return path;
    }

    private static byte[] Manifest(string config, params string[] layers) =>
        Encoding.UTF8.GetBytes(
            $$"""[{"Config":"{{config}}","RepoTags":["base:v1"],"Layers":[{{string.Join(',', layers.Select(layer => $"\"{layer}\""))}}]}]"""
        );

    private static byte[] Config(params byte[][] layers) =>
        new ImageConfig(Platform.Default, [.. layers.Select(layer => Digest.Of(layer))]).ToJson();

    private static byte[] Gzip(byte[] content)
    {
        var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.Fastest))
            stream.Write(content);
        return compressed.ToArray();
    }

    private string Compressed(string archive)
    {
        var path = archive + ".gz";
        File.WriteAllBytes(path, Gzip(File.ReadAllBytes(archive)));
        return path;
    }
}
