using Slipway.Oci;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Tests.Registries;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.BaseImages;

/// <summary>Base images of registries, and the folder that keeps them.</summary>
public sealed class RegistryBaseImagesTests : IDisposable
{
    private static readonly Platform Arm = new("linux", "arm64");
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Fact]
    public async Task An_image_is_pulled_by_tag_for_the_platform()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var (index, reference) = await PushedAsync(client, registry.Host);

        var image = await Bases(client).GetAsync(reference, Arm, CancellationToken.None);

        image.Config.Platform.ShouldBe(Arm);
        image.Descriptor.Digest.ShouldNotBe(index.Digest);
        RandomImages.ShouldBeWhole(image.Layout, image.Descriptor);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("manifest")]
    public async Task An_image_that_is_pinned_and_kept_needs_no_network(string pinned)
    {
        var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var (index, reference) = await PushedAsync(client, registry.Host);
        var first = await Bases(client).GetAsync(reference.At(index.Digest.ToString()), Arm, CancellationToken.None);
        var digest = pinned == "index" ? index.Digest : first.Descriptor.Digest;
        await registry.DisposeAsync();

        var before = client.Transfers.Requests;
        var again = await Bases(client).GetAsync(reference.At(digest.ToString()), Arm, CancellationToken.None);

        again.Descriptor.Digest.ShouldBe(first.Descriptor.Digest);
        client.Transfers.Requests.ShouldBe(before);
    }

    [Fact]
    public async Task A_tag_is_asked_for_each_time_and_its_blobs_are_not_taken_twice()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var (_, reference) = await PushedAsync(client, proxy.Host);
        await Bases(client).GetAsync(reference, Arm, CancellationToken.None);
        proxy.Requests.Clear();

        await Bases(client).GetAsync(reference, Arm, CancellationToken.None);

        proxy.Count("GET /v2/base/manifests/").ShouldBe(2);
        proxy.Count("GET /v2/base/blobs/").ShouldBe(0);
    }

    [Fact]
    public async Task What_is_not_available_is_a_fault_with_three_ways_out()
    {
        var host = $"127.0.0.1:{LocalRegistry.FreePort()}";
        using var client = new Client(host);

        var fault = await Client.FaultOf(() =>
            Bases(client).GetAsync(Client.Reference(host, "base:1"), Arm, CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7024");
        fault.Message.ShouldContain("SLIP7200");
        fault.Message.ShouldContain("scratch");
    }

    [Fact]
    public async Task The_way_out_by_files_is_a_command_that_skopeo_takes()
    {
        var host = $"127.0.0.1:{LocalRegistry.FreePort()}";
        using var client = new Client(host);
        var digest = Digest.Of([]);

        var fault = await Client.FaultOf(() =>
            Bases(client).GetAsync(Client.Reference(host, $"base:1@{digest}"), Arm, CancellationToken.None)
        );

        // It takes a tag or a digest, never both.
        fault.Message.ShouldContain($"'skopeo copy docker://{host}/base@{digest} oci:base'");
    }

    [Fact]
    public async Task A_platform_that_is_not_there_is_a_fault_with_those_that_are()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var (index, reference) = await PushedAsync(client, registry.Host);

        foreach (var wanted in new[] { reference, reference.At(index.Digest.ToString()) })
        {
            var fault = await Client.FaultOf(() =>
                Bases(client).GetAsync(wanted, new Platform("linux", "s390x"), CancellationToken.None)
            );

            fault.Descriptor.Id.ShouldBe("SLIP7021");
            fault.Message.ShouldContain("linux/amd64, linux/arm64");
        }
    }

    [Fact]
    public async Task A_kept_image_that_was_damaged_is_pulled_again()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var (index, reference) = await PushedAsync(client, registry.Host);
        var pinned = reference.At(index.Digest.ToString());
        var image = await Bases(client).GetAsync(pinned, Arm, CancellationToken.None);
        var layer = image.Manifest.Layers[0];

        foreach (
            var digest in new[] { index.Digest, image.Descriptor.Digest, image.Manifest.Config.Digest, layer.Digest }
        )
        {
            var path = image.Layout.BlobPath(digest);
            await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path))[..^1]);
            var again = await Bases(client).GetAsync(pinned, Arm, CancellationToken.None);
            RandomImages.ShouldBeWhole(again.Layout, again.Descriptor);
        }
    }

    [Fact]
    public async Task Many_builds_at_once_share_the_folder()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var (index, reference) = await PushedAsync(client, registry.Host);

        var pulls = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async _ =>
                {
                    using var other = new Client(registry.Host);
                    return await Bases(other)
                        .GetAsync(reference.At(index.Digest.ToString()), Arm, CancellationToken.None);
                })
        );

        pulls.Select(image => image.Descriptor.Digest).Distinct().Count().ShouldBe(1);
        RandomImages.ShouldBeWhole(pulls[0].Layout, pulls[0].Descriptor);
    }

    [Fact]
    public async Task An_image_written_for_Docker_is_taken()
    {
        Tool.Need("skopeo");
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 5000);
        source.WriteIndex(new ImageIndex([image]));
        var reference = Client.Reference(registry.Host, "base:docker");
        await Tool.RunAsync(
            "skopeo",
            "copy",
            "--dest-tls-verify=false",
            "--format=v2s2",
            $"oci:{source.Folder}",
            $"docker://{reference}"
        );

        var based = await Bases(client).GetAsync(reference, Platform.Default, CancellationToken.None);

        based.Descriptor.MediaType.ShouldBe(MediaTypes.DockerManifest);
        based.Config.DiffIds.ShouldBe([ImageManifest.Read(source.ReadJson(image)).Layers[0].Digest]);
        var pinned = reference.At(based.Descriptor.Digest.ToString());
        (await Bases(client).GetAsync(pinned, Platform.Default, CancellationToken.None)).Descriptor.ShouldBe(
            based.Descriptor
        );
    }

    private RegistryBaseImages Bases(Client client) => new(client.Registry, images.PathOf("cache"));

    private async Task<(Descriptor Index, ImageReference Reference)> PushedAsync(Client client, string host)
    {
        var source = images.Layout();
        var index = RandomImages.Index(source);
        var reference = Client.Reference(host, "base:1");
        await client.Registry.PushAsync(source, index, reference, [], CancellationToken.None);
        return (index, reference);
    }
}
