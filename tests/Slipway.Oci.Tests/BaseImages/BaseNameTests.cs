using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Oci.Tests.Images;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.BaseImages;

/// <summary>What an image says of its base: the same for the same base, and nothing of the machine.</summary>
public sealed class BaseNameTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_base_on_disk_gives_one_image_however_its_path_is_written()
    {
        WriteBase("base");
        folder.Write("app/train.py");

        var digests = new List<Digest>();
        foreach (
            var name in (string[])["./base:latest", "base:latest", $"{folder.At("base")}:latest", "./base", "base"]
        )
        {
            var builder = new Builder(folder);
            var built = await builder.BuildAsync(Recipes.Program(folder.At("app")) with { Base = name });
            var annotations = BaseImage.Read(builder.Layout, built.Descriptor).Manifest.Annotations;
            annotations.Keys.ShouldNotContain(ImageLabels.BaseName);
            annotations.Keys.ShouldContain(ImageLabels.BaseDigest);
            digests.Add(built.Descriptor.Digest);
        }

        digests.Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("busybox", "docker.io/library/busybox:latest")]
    [InlineData("busybox:1.36.1", "docker.io/library/busybox:1.36.1")]
    [InlineData("docker.io/busybox:1.36.1", "docker.io/library/busybox:1.36.1")]
    [InlineData("team/base:v1", "docker.io/team/base:v1")]
    [InlineData("localhost:5000/base:v1", "localhost:5000/base:v1")]
    [InlineData(
        "ghcr.io/team/base:v1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "ghcr.io/team/base:v1"
    )]
    [InlineData(
        "busybox@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "docker.io/library/busybox@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    )]
    public async Task A_base_of_a_registry_has_its_full_name(string written, string expected)
    {
        var registries = new OneImage(WriteBase("kept"));
        var finder = new BaseImageFinder(folder.At("project"), folder.At("cache"), registries);

        (await finder.GetAsync(written, Platform.Default, default)).Name.ShouldBe(expected);
    }

    private BaseImage WriteBase(string name)
    {
        var layout = OciLayout.Create(folder.At(name));
        var layer = layout.Write(MediaTypes.Layer, new byte[1024]);
        var config = layout.Write(MediaTypes.Config, new ImageConfig(Platform.Default, [layer.Digest]).ToJson());
        var manifest = layout.Write(MediaTypes.Manifest, new ImageManifest(config, [layer]).ToJson());
        var named = manifest with
        {
            Annotations = new Dictionary<string, string> { [OciLayout.ReferenceName] = "latest" },
        };
        layout.WriteIndex(new ImageIndex([named]));
        return BaseImage.Read(layout, manifest);
    }

    private sealed class OneImage(BaseImage image) : IBaseImageSource
    {
        public Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation) =>
            Task.FromResult(image);
    }
}
