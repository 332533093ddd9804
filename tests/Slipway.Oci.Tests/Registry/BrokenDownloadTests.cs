using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>A download that breaks off goes on where it was, or starts again; never is anything half there afterwards.</summary>
public sealed class BrokenDownloadTests : FailingRegistry
{
    [Fact]
    public async Task A_download_that_breaks_off_goes_on_where_it_was()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        // More often than anything is tried: each time, more is there.
        proxy.With(Fault.CutAnswer("^GET .*/blobs/sha256", times: 8, after: 300_000));
        using var client = new Client(proxy.Host);
        var (source, image, reference) = await PushedAsync(proxy.Host, client);
        var before = client.Transfers.Done;

        var target = images.Layout();
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);

        RandomImages.ShouldBeWhole(target, image);
        (client.Transfers.Done - before).ShouldBeLessThan(Large + 10_000, "no byte came twice");
        source.Folder.ShouldNotBe(target.Folder);
    }

    [Fact]
    public async Task A_download_from_a_registry_without_ranges_starts_again()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.CutAnswer("^GET .*/blobs/sha256", times: 2, after: 300_000));
        proxy.With(
            new Fault(
                "^GET .*/blobs/sha256",
                Fault.Always,
                (self, context) =>
                {
                    context.Request.Headers.Remove("Range");
                    return self.ForwardAsync(context);
                }
            )
        );
        using var client = new Client(proxy.Host);
        var (_, image, reference) = await PushedAsync(proxy.Host, client);

        var target = images.Layout();
        await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None);

        RandomImages.ShouldBeWhole(target, image);
    }

    [Fact]
    public async Task A_download_that_always_breaks_off_leaves_nothing()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.CutAnswer("^GET .*/blobs/sha256", Fault.Always, after: 100));
        using var client = new Client(proxy.Host);
        var (_, _, reference) = await PushedAsync(proxy.Host, client);

        var target = images.Layout();
        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7205");
        fault.Message.ShouldContain("the connection broke off");
        RandomImages.ShouldBeClean(target);
    }
}
