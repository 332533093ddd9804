using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>Full disks, cancelled builds, builds at the same time, and connections that are not safe.</summary>
public sealed class SafetyTests : IDisposable
{
    private const int Large = 3_000_000;
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Fact]
    public async Task A_full_disk_here_is_a_fault_and_leaves_nothing_half_written()
    {
        using var disk = SmallDisk.Mount(kibibytes: 1024);
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 1000, Large);
        var reference = Client.Reference(registry.Host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);

        var target = OciLayout.Create(Path.Combine(disk.Folder, "layout"));
        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7003");
        fault.Message.ShouldContain("the disk is full");
        target.Has(image).ShouldBeFalse("a manifest comes last");
        RandomImages.ShouldBeClean(target);
    }

    [Fact]
    public async Task A_full_disk_of_the_registry_is_a_fault_and_gives_no_tag()
    {
        using var disk = SmallDisk.Mount(kibibytes: 1024);
        await using var registry = await LocalRegistry.StartAsync(storage: disk.Folder);
        using var client = new Client(registry.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, Large);
        var reference = Client.Reference(registry.Host, "model:v1");

        var fault = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7205");
        (await client.Registry.FindAsync(reference, CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("^HEAD .*/blobs/")]
    [InlineData("^PATCH ")]
    [InlineData("^PUT .*/blobs/")]
    [InlineData("^PUT .*/manifests/")]
    public async Task A_cancelled_push_leaves_the_tag_as_it_was(string when)
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        var before = RandomImages.Image(source, 1000);
        var reference = Client.Reference(proxy.Host, "model:v1");
        await client.Registry.PushAsync(source, before, reference, [], CancellationToken.None);
        using var cancellation = new CancellationTokenSource();
        proxy.With(Cancelling(when, cancellation));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            client.Registry.PushAsync(source, RandomImages.Image(source, Large), reference, [], cancellation.Token)
        );

        (await client.Registry.FindAsync(reference, CancellationToken.None))!.Digest.ShouldBe(before.Digest);
    }

    [Fact]
    public async Task A_cancelled_pull_leaves_nothing_half_written_and_can_be_done_again()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, Large, 1000);
        var reference = Client.Reference(proxy.Host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        var layer = ImageManifest.Read(source.ReadJson(image)).Layers[0].Digest;
        using var cancellation = new CancellationTokenSource();
        proxy.With(Cancelling($"^GET .*/blobs/{layer}", cancellation));

        var target = images.Layout();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            client.Registry.PullAsync(reference, RandomImages.OfDefault, target, cancellation.Token)
        );

        target.Has(image).ShouldBeFalse();
        RandomImages.ShouldBeClean(target);
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);
        RandomImages.ShouldBeWhole(target, image);
    }

    [Fact]
    public async Task Two_pushes_of_one_image_at_once_both_succeed()
    {
        await using var registry = await LocalRegistry.StartAsync();
        var source = images.Layout();
        var image = RandomImages.Image(source, Large, 1000, Large);
        var reference = Client.Reference(registry.Host, "model:v1");
        using var one = new Client(registry.Host);
        using var other = new Client(registry.Host);

        await Task.WhenAll(
            one.Registry.PushAsync(source, image, reference, [], CancellationToken.None),
            other.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        var target = images.Layout();
        await one.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);
        RandomImages.ShouldBeWhole(target, image);
    }

    [Fact]
    public async Task Two_pushes_of_different_images_at_once_leave_both_and_one_tag()
    {
        await using var registry = await LocalRegistry.StartAsync();
        var reference = Client.Reference(registry.Host, "model:v1");
        var sources = Enumerable.Range(0, 2).Select(_ => images.Layout()).ToList();
        var pushed = sources.ConvertAll(source => RandomImages.Image(source, Large, 10));
        using var client = new Client(registry.Host);

        await Task.WhenAll(
            sources.Zip(
                pushed,
                (source, image) => client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
            )
        );

        pushed
            .ConvertAll(image => image.Digest)
            .ShouldContain((await client.Registry.FindAsync(reference, CancellationToken.None))!.Digest);
        foreach (var image in pushed)
        {
            var target = images.Layout();
            var wanted = reference.At(image.Digest.ToString());
            await client.Registry.PullAsync(wanted, RandomImages.OfDefault, target, CancellationToken.None);
            RandomImages.ShouldBeWhole(target, image);
        }
    }

    [Fact]
    public async Task Plain_HTTP_is_spoken_only_where_it_is_meant()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var client = new Client("another.example:5000");

        var fault = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference(registry.Host, "model:v1"), CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7201");
        fault.Message.ShouldContain("SlipwayInsecureRegistries");
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_a_fault()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1),
            DateTimeOffset.UtcNow.AddDays(1)
        );
        await File.WriteAllTextAsync(images.PathOf("cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(images.PathOf("key.pem"), key.ExportPkcs8PrivateKeyPem());
        await using var registry = await LocalRegistry.StartAsync(
            $"  tls: {{ certificate: {images.PathOf("cert.pem")}, key: {images.PathOf("key.pem")} }}"
        );
        using var client = new Client("another.example:5000");

        var fault = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference(registry.Host, "model:v1"), CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7201");
    }

    private static Fault Cancelling(string when, CancellationTokenSource cancellation) =>
        new(
            when,
            1,
            async (_, context) =>
            {
                await cancellation.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );
}
