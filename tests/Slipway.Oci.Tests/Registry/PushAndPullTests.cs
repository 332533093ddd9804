using System.Text.Json;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>Images to a real registry and back.</summary>
public class PushAndPullTests
{
    private static readonly Platform Arm = new("linux", "arm64");

    [Fact]
    public async Task What_is_pushed_is_pulled_by_tag_and_by_digest()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 3_000_000, 10, 0);
        var reference = Client.Reference(registry.Host, "team/model:v1");

        var push = await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);

        push.ShouldSatisfyAllConditions(
            () => push.Digest.ShouldBe(image.Digest),
            () => push.WasThere.ShouldBeFalse(),
            () => push.Sent.ShouldBe(4)
        );
        foreach (var wanted in new[] { reference, reference.At(image.Digest.ToString()) })
        {
            var target = images.Layout();
            var pulled = await client.Registry.PullAsync(
                wanted,
                RandomImages.OfDefault,
                target,
                CancellationToken.None
            );
            pulled.Digest.ShouldBe(image.Digest);
            RandomImages.ShouldBeWhole(target, pulled);
        }
        (await client.Registry.FindAsync(reference, CancellationToken.None))!.Digest.ShouldBe(image.Digest);
    }

    [Fact]
    public async Task What_the_registry_has_is_not_sent_again()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 2_000_000, 500);
        var reference = Client.Reference(proxy.Host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        proxy.Requests.Clear();

        var again = await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        again.WasThere.ShouldBeTrue();
        proxy.Requests.ShouldBe(["HEAD /v2/model/manifests/v1"]);

        var renamed = Client.Reference(proxy.Host, "model:v2");
        var retagged = await client.Registry.PushAsync(source, image, renamed, [], CancellationToken.None);
        retagged.ShouldSatisfyAllConditions(
            () => retagged.WasThere.ShouldBeTrue(),
            () => retagged.SentBytes.ShouldBe(0)
        );
        proxy.Count("POST").ShouldBe(0);
        (await client.Registry.FindAsync(renamed, CancellationToken.None))!.Digest.ShouldBe(image.Digest);
    }

    [Fact]
    public async Task A_changed_layer_alone_is_sent()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        byte[] weights = new byte[2_000_000];
        var reference = Client.Reference(registry.Host, "model:v1");
        var before = RandomImages.Image(source, Platform.Default, weights, [1, 2, 3]);
        await client.Registry.PushAsync(source, before, reference, [], CancellationToken.None);

        var after = RandomImages.Image(source, Platform.Default, weights, [1, 2, 4]);
        var push = await client.Registry.PushAsync(source, after, reference, [], CancellationToken.None);

        push.Sent.ShouldBe(2, "the small layer and the configuration");
        push.SentBytes.ShouldBeLessThan(1000);
    }

    [Fact]
    public async Task Blobs_of_another_repository_are_mounted()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        byte[] layer = [.. Enumerable.Repeat((byte)7, 1_000_000)];
        var from = Client.Reference(proxy.Host, "bases/python:3");
        var based = RandomImages.Image(source, Platform.Default, layer);
        await client.Registry.PushAsync(source, based, from, [], CancellationToken.None);

        var image = RandomImages.Image(source, Platform.Default, layer, [1]);
        var target = Client.Reference(proxy.Host, "app:v1");
        proxy.Requests.Clear();
        var push = await client.Registry.PushAsync(source, image, target, [from], CancellationToken.None);

        push.ShouldSatisfyAllConditions(() => push.Mounted.ShouldBe(1), () => push.Sent.ShouldBe(2));
        proxy.Count("PATCH").ShouldBe(2);
        var pulled = await client.Registry.PullAsync(
            target,
            RandomImages.OfDefault,
            images.Layout(),
            CancellationToken.None
        );
        pulled.Digest.ShouldBe(image.Digest);
    }

    [Fact]
    public async Task What_two_images_of_a_build_share_is_sent_once()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        byte[] layer = [.. Enumerable.Repeat((byte)9, 1_000_000)];
        var one = RandomImages.Image(source, Platform.Default, layer, [1]);
        var other = RandomImages.Image(source, Platform.Default, layer, [2]);
        await client.Registry.PushAsync(
            source,
            one,
            Client.Reference(registry.Host, "one:v1"),
            [],
            CancellationToken.None
        );

        var push = await client.Registry.PushAsync(
            source,
            other,
            Client.Reference(registry.Host, "other:v1"),
            [],
            CancellationToken.None
        );

        push.ShouldSatisfyAllConditions(() => push.Mounted.ShouldBe(1), () => push.SentBytes.ShouldBeLessThan(1000));
    }

    [Fact]
    public async Task An_index_is_pushed_whole_and_pulled_for_one_platform()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var index = RandomImages.Index(source);
        var reference = Client.Reference(registry.Host, "multi:v1");
        await client.Registry.PushAsync(source, index, reference, [], CancellationToken.None);

        var target = images.Layout();
        var pulled = await client.Registry.PullAsync(
            reference.At(index.Digest.ToString()),
            RandomImages.Of(Arm),
            target,
            CancellationToken.None
        );

        var manifest = ImageManifest.Read(target.ReadJson(pulled));
        ImageConfig.Read(target.ReadJson(manifest.Config)).Platform.ShouldBe(Arm);
        RandomImages.ShouldBeWhole(target, pulled);
        target.Has(index).ShouldBeTrue("the index is what a reference with its digest stands for");
    }

    [Fact]
    public async Task An_image_that_is_not_there_is_named()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var reference = Client.Reference(registry.Host, "team/absent:v1");

        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(reference, RandomImages.OfDefault, images.Layout(), CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7204");
        fault.Message.ShouldContain("team/absent:v1");
        (await client.Registry.FindAsync(reference, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task An_image_whose_blob_is_gone_or_damaged_is_not_tagged()
    {
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 5000);
        var layer = ImageManifest.Read(source.ReadJson(image)).Layers[0];
        var reference = Client.Reference(registry.Host, "model:v1");

        var bytes = await File.ReadAllBytesAsync(source.BlobPath(layer.Digest));
        bytes[0] ^= 1;
        await File.WriteAllBytesAsync(source.BlobPath(layer.Digest), bytes);
        var damaged = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );
        File.Delete(source.BlobPath(layer.Digest));
        var gone = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        damaged.Descriptor.Id.ShouldBe("SLIP7212");
        gone.Descriptor.Id.ShouldBe("SLIP7212");
        (await client.Registry.FindAsync(reference, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Skopeo_takes_what_was_pushed()
    {
        Tool.Need("skopeo");
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 100_000, 20);
        var reference = Client.Reference(registry.Host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);

        var text = await Tool.RunAsync("skopeo", "inspect", "--tls-verify=false", $"docker://{reference}");
        JsonDocument.Parse(text).RootElement.GetProperty("Digest").GetString().ShouldBe(image.Digest.ToString());
        foreach (var wanted in new[] { reference, reference.At(image.Digest.ToString()) })
        {
            var folder = images.PathOf("copy-" + (wanted.Tag ?? "digest"));
            await Tool.RunAsync(
                "skopeo",
                "copy",
                "--preserve-digests",
                "--src-tls-verify=false",
                $"docker://{wanted}",
                $"oci:{folder}:copy"
            );
            var copy = OciLayout.Open(folder);
            copy.ReadIndex().Manifests.Single().Digest.ShouldBe(image.Digest);
            RandomImages.ShouldBeWhole(copy, image);
        }
    }

    [Fact]
    public async Task What_skopeo_pushed_is_pulled()
    {
        Tool.Need("skopeo");
        using var images = new RandomImages();
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 100_000, 20);
        source.WriteIndex(
            new ImageIndex([
                image with
                {
                    Annotations = new Dictionary<string, string> { [OciLayout.ReferenceName] = "v1" },
                },
            ])
        );
        foreach (var format in new[] { "oci", "v2s2" })
        {
            var reference = Client.Reference(registry.Host, $"copied:{format}");
            await Tool.RunAsync(
                "skopeo",
                "copy",
                "--dest-tls-verify=false",
                $"--format={format}",
                $"oci:{source.Folder}:v1",
                $"docker://{reference}"
            );

            var target = images.Layout();
            var pulled = await client.Registry.PullAsync(
                reference,
                RandomImages.OfDefault,
                target,
                CancellationToken.None
            );

            RandomImages.ShouldBeWhole(target, pulled);
            pulled.MediaType.ShouldBe(format == "oci" ? MediaTypes.Manifest : MediaTypes.DockerManifest);
        }
    }
}
