using Slipway.Oci;
using Slipway.Oci.Tests.Registries;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.Registry;

/// <summary>Nothing is believed: every byte is held against a digest, every size has a bound.</summary>
public sealed class WrongContentTests : IDisposable
{
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Fact]
    public async Task A_blob_that_arrives_damaged_is_taken_again()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var (image, reference) = await PushedAsync(proxy, client);
        proxy.With(Fault.Flip("^GET .*/blobs/sha256", 1));

        var target = images.Layout();
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);

        RandomImages.ShouldBeWhole(target, image);
    }

    [Theory]
    [InlineData("^GET .*/blobs/sha256")]
    [InlineData("^GET .*/manifests/")]
    public async Task What_is_always_damaged_is_a_fault_and_is_not_kept(string pattern)
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var (image, reference) = await PushedAsync(proxy, client);
        proxy.With(Fault.Flip(pattern, Fault.Always));

        foreach (var wanted in new[] { reference, reference.At(image.Digest.ToString()) })
        {
            var target = images.Layout();
            var fault = await Client.FaultOf(() =>
                client.Registry.PullAsync(wanted, RandomImages.OfDefault, target, CancellationToken.None)
            );

            fault.Descriptor.Id.ShouldBe("SLIP7208");
            target.Has(image).ShouldBeFalse();
            RandomImages.ShouldBeClean(target);
        }
    }

    [Fact]
    public async Task Another_image_than_the_one_asked_for_is_a_fault()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var (image, reference) = await PushedAsync(proxy, client);
        var (other, _) = await PushedAsync(proxy, client);
        proxy.With(
            new Fault(
                "^GET .*/manifests/",
                Fault.Always,
                (self, context) =>
                {
                    context.Request.Path = $"/v2/model/manifests/{other.Digest}";
                    return self.ForwardAsync(context);
                }
            )
        );

        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(
                reference.At(image.Digest.ToString()),
                RandomImages.OfDefault,
                images.Layout(),
                CancellationToken.None
            )
        );

        fault.Descriptor.Id.ShouldBe("SLIP7208");
        fault.Message.ShouldContain(image.Digest.ToString());
    }

    [Fact]
    public async Task A_document_without_end_is_not_read_to_its_end()
    {
        await using var proxy = await FaultyProxy.StartAsync(registry: null);
        proxy.With(Fault.Endless("^GET ", Fault.Always));
        using var client = new Client(proxy.Host);

        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(
                Client.Reference(proxy.Host, "model:v1"),
                RandomImages.OfDefault,
                images.Layout(),
                CancellationToken.None
            )
        );

        fault.Descriptor.Id.ShouldBe("SLIP7209");
    }

    [Fact]
    public async Task A_blob_with_more_bytes_than_it_has_is_a_fault()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var client = new Client(proxy.Host);
        var (_, reference) = await PushedAsync(proxy, client);
        proxy.With(Fault.Endless("^GET .*/blobs/sha256", Fault.Always));

        var target = images.Layout();
        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7208");
        RandomImages.ShouldBeClean(target);
    }

    [Theory]
    [InlineData("<html>no registry</html>")]
    [InlineData("""{"schemaVersion":1,"name":"model","tag":"v1","fsLayers":[]}""")]
    [InlineData("""{"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[]}""")]
    [InlineData("""{"mediaType":"application/vnd.oci.image.index.v1+json","manifests":7}""")]
    public async Task What_is_not_a_manifest_is_a_fault(string content)
    {
        await using var proxy = await FaultyProxy.StartAsync(registry: null);
        proxy.With(
            new Fault(
                "^GET ",
                Fault.Always,
                async (_, context) =>
                {
                    context.Response.ContentType = "text/html";
                    await context.Response.BodyWriter.WriteAsync(System.Text.Encoding.UTF8.GetBytes(content));
                }
            )
        );
        using var client = new Client(proxy.Host);

        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(
                Client.Reference(proxy.Host, "model:v1"),
                RandomImages.OfDefault,
                images.Layout(),
                CancellationToken.None
            )
        );

        fault.Descriptor.Id.ShouldBe("SLIP7209");
    }

    private async Task<(Descriptor Image, ImageReference Reference)> PushedAsync(FaultyProxy proxy, Client client)
    {
        var source = images.Layout();
        var image = RandomImages.Image(source, 200_000);
        var reference = Client.Reference(proxy.Host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        return (image, reference);
    }
}
