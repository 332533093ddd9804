using System.Diagnostics;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>A failure that passes is tried again; one that lasts is a fault with a code, and leaves no tag.</summary>
public sealed class RetryTests : FailingRegistry
{
    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(429)]
    [InlineData(408)]
    public async Task Each_kind_of_request_is_tried_again_after_a_failure_of_the_registry(int status)
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        string[] kinds =
        [
            "^HEAD .*/manifests/",
            "^HEAD .*/blobs/",
            "^POST ",
            "^PATCH ",
            "^PUT .*/blobs/",
            "^PUT .*/manifests/",
            "^GET .*/manifests/",
            "^GET .*/blobs/sha256",
        ];
        foreach (var kind in kinds)
            proxy.With(Fault.Status(kind, times: 2, status));

        var said = await PushAndPullAsync(proxy);

        said.Count(line => line.Contains($"it answers {status}", StringComparison.Ordinal)).ShouldBe(2 * kinds.Length);
    }

    [Fact]
    public async Task A_registry_that_keeps_failing_is_a_fault_and_gets_no_tag()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.Status("^PUT .*/blobs/", Fault.Always, 500));
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        var image = RandomImages.Image(source, 1000);
        var reference = Client.Reference(proxy.Host, "model:v1");

        var fault = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7205");
        fault.Message.ShouldContain("it answers 500, 5 times in a row");
        fault.Message.ShouldNotContain("own words");
        (await client.Registry.FindAsync(reference, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_registry_is_left_alone_for_as_long_as_it_asks()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.Status("^HEAD .*/manifests/", 1, 429, ("Retry-After", "2")));
        var watch = Stopwatch.StartNew();

        await PushAndPullAsync(proxy);

        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(1.9));
    }

    [Fact]
    public async Task A_registry_that_asks_for_too_long_a_rest_ends_the_build_at_once()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.Status("^HEAD .*/manifests/", Fault.Always, 429, ("Retry-After", "3600")));
        using var client = new Client(proxy.Host);

        var fault = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference(proxy.Host, "model:v1"), CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7206");
        fault.Message.ShouldContain("for 3600 s");
        proxy.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_one_at_the_address_is_a_fault()
    {
        var host = $"127.0.0.1:{LocalRegistry.FreePort()}";
        using var client = new Client(host);

        var closed = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference(host, "model:v1"), CancellationToken.None)
        );
        var unknown = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference("registry.invalid", "model:v1"), CancellationToken.None)
        );

        closed.Descriptor.Id.ShouldBe("SLIP7200");
        closed.Message.ShouldContain("nothing answers at its address");
        unknown.Descriptor.Id.ShouldBe("SLIP7200");
        unknown.Message.ShouldContain("its name is not known here");
    }
}
