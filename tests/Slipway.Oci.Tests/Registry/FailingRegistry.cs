using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Oci.Tests.Registries;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.Registry;

/// <summary>Images that are pushed to and pulled from a registry that fails now and then, or always.</summary>
public abstract class FailingRegistry : IDisposable
{
    /// <summary>The size of the layer of an image, in bytes: several reads and writes long.</summary>
    private protected const int Large = 3_000_000;

    private protected readonly RandomImages images = new();

    public void Dispose()
    {
        images.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<(OciLayout Source, Descriptor Image, ImageReference Reference)> PushedAsync(
        string host,
        Client client
    )
    {
        var source = images.Layout();
        var image = RandomImages.Image(source, Large);
        var reference = Client.Reference(host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        return (source, image, reference);
    }

    /// <summary>Pushes and pulls with success.</summary>
    /// <returns>What was said of failures.</returns>
    private protected async Task<List<string>> PushAndPullAsync(FaultyProxy proxy, RegistryLimits? limits = null)
    {
        using var client = new Client(proxy.Host, limits: limits);
        var (_, image, reference) = await PushedAsync(proxy.Host, client);
        var target = images.Layout();
        var pulled = await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);
        pulled.Digest.ShouldBe(image.Digest);
        RandomImages.ShouldBeWhole(target, image);
        return [.. client.Said];
    }
}
