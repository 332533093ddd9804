using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Registry.Tests.Registries;

namespace Slipway.Registry.Tests.Registry;

/// <summary>What passes is tried again; what does not is a fault with a code. Never is anything half there afterwards.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Large = 3_000_000;
    private readonly Images images = new();

    public void Dispose() => images.Dispose();

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
        var image = Images.Image(source, 1000);
        var reference = Client.Reference(proxy.Host, "model:v1");

        var fault = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        fault.Fault.Id.ShouldBe("SLIP7205");
        fault.Message.ShouldContain("it answers 500, 5 times in a row");
        fault.Message.ShouldNotContain("own words");
        (await client.Registry.FindAsync(reference, CancellationToken.None)).ShouldBeNull();
    }

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
        await client.Registry.PullAsync(reference, Images.OfDefault, target, CancellationToken.None);

        Images.ShouldBeWhole(target, image);
        (client.Transfers.Done - before).ShouldBeLessThan(Large + 10_000, "no byte came twice");
        source.Folder.ShouldNotBe(target.Folder);
    }

    [Fact]
    public async Task A_download_from_a_registry_without_ranges_starts_anew()
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
        await client.Registry.PullAsync(reference, Images.OfDefault, target, CancellationToken.None);

        Images.ShouldBeWhole(target, image);
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
            client.Registry.PullAsync(reference, Images.OfDefault, target, CancellationToken.None)
        );

        fault.Fault.Id.ShouldBe("SLIP7205");
        fault.Message.ShouldContain("the connection broke off");
        Images.ShouldBeClean(target);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_starts_anew_where_the_registry_keeps_no_part()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.CutRequest("^PATCH ", times: 2, after: 200_000));

        var said = await PushAndPullAsync(proxy);

        said.ShouldContain(line => line.Contains("the connection broke off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upload_that_breaks_off_goes_on_where_the_registry_keeps_a_part()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        // The registry gets the first part as a whole piece, and the client never hears of it until it asks.
        const int part = 1_000_000;
        var next = "";
        proxy.With(
            new Fault(
                "^PATCH ",
                1,
                async (self, context) =>
                {
                    var kept = new byte[part];
                    await context.Request.Body.ReadExactlyAsync(kept);
                    await self.ForwardAsync(context, new MemoryStream(kept), answer: _ => Task.CompletedTask);
                    next = context.Response.Headers.Location.ToString();
                    context.Abort();
                }
            )
        );
        proxy.With(
            new Fault(
                "^GET .*/blobs/uploads/",
                1,
                (_, context) =>
                {
                    context.Response.StatusCode = StatusCodes.Status204NoContent;
                    context.Response.Headers.Location = next;
                    context.Response.Headers["Range"] = $"0-{part - 1}";
                    return Task.CompletedTask;
                }
            )
        );
        var ranges = new List<string>();
        proxy.With(
            new Fault(
                "^PATCH ",
                Fault.Always,
                (self, context) =>
                {
                    ranges.Add(context.Request.Headers["Content-Range"].ToString());
                    return self.ForwardAsync(context);
                }
            )
        );
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        var image = Images.Image(source, Large);
        var manifest = ImageManifest.Read(source.ReadJson(image));
        var reference = Client.Reference(proxy.Host, "model:v1");
        var repository = client.Registry.Repository(reference, isPush: true);
        var upload = new BlobUpload(repository, source, manifest.Layers[0]);

        (await upload.RunAsync(mountFrom: null, CancellationToken.None)).ShouldBe(BlobArrival.Sent);

        ranges.ShouldBe([$"{part}-{Large - 1}"]);
        (await repository.HasBlobAsync(manifest.Layers[0], CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task Large_pieces_become_small_ones_where_they_are_refused()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(
            new Fault(
                "^PATCH ",
                Fault.Always,
                async (self, context) =>
                {
                    if (context.Request.ContentLength > 10_000_000)
                        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                    else
                        await self.ForwardAsync(context);
                }
            )
        );
        using var client = new Client(proxy.Host);
        var source = images.Layout();
        var image = Images.Image(source, 20_000_000);
        var reference = Client.Reference(proxy.Host, "model:v1");

        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);

        var target = images.Layout();
        Images.ShouldBeWhole(
            target,
            await client.Registry.PullAsync(reference, Images.OfDefault, target, CancellationToken.None)
        );
        proxy.Count("PATCH").ShouldBe(1 + 3 + 1, "refused, in three pieces, the configuration");
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

        fault.Fault.Id.ShouldBe("SLIP7206");
        fault.Message.ShouldContain("for 3600 s");
        proxy.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("^GET .*/blobs/sha256")]
    [InlineData("^GET .*/manifests/")]
    public async Task A_registry_that_trickles_is_too_slow(string pattern)
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        using var patient = new Client(proxy.Host);
        var (_, _, reference) = await PushedAsync(proxy.Host, patient);
        proxy.With(Fault.Drip(pattern, Fault.Always, TimeSpan.FromMilliseconds(5)));
        using var client = new Client(proxy.Host, limits: Impatient);

        var target = images.Layout();
        var fault = await Client.FaultOf(() =>
            client.Registry.PullAsync(reference, Images.OfDefault, target, CancellationToken.None)
        );

        fault.Fault.Id.ShouldBe("SLIP7207");
        fault.Message.ShouldContain("less than 1024 bytes within 1 s");
        Images.ShouldBeClean(target);
    }

    [Theory]
    [InlineData("^HEAD .*/blobs/")]
    [InlineData("^PATCH ")]
    [InlineData("^PUT .*/manifests/")]
    public async Task A_registry_that_says_nothing_is_too_slow(string pattern)
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.Silence(pattern, Fault.Always));
        using var client = new Client(proxy.Host, limits: Impatient);
        var source = images.Layout();
        var image = Images.Image(source, Large);
        var reference = Client.Reference(proxy.Host, "model:v1");

        var fault = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        fault.Fault.Id.ShouldBe("SLIP7207");
        using var patient = new Client(registry.Host);
        var place = Client.Reference(registry.Host, "model:v1");
        (await patient.Registry.FindAsync(place, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_registry_that_says_nothing_once_is_asked_again()
    {
        await using var registry = await LocalRegistry.StartAsync();
        await using var proxy = await FaultyProxy.StartAsync(registry.Host);
        proxy.With(Fault.Silence("^PATCH ", 1)).With(Fault.Silence("^GET .*/blobs/sha256", 1));

        var said = await PushAndPullAsync(
            proxy,
            Client.Hasty with
            {
                Answer = TimeSpan.FromSeconds(5),
                Window = TimeSpan.FromSeconds(5),
            }
        );

        said.Count.ShouldBeGreaterThanOrEqualTo(2);
        said.ShouldAllBe(line => line.Contains("within 5 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_a_fault()
    {
        var host = $"127.0.0.1:{LocalRegistry.FreePort()}";
        using var client = new Client(host);

        var closed = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference(host, "model:v1"), CancellationToken.None)
        );
        var unknown = await Client.FaultOf(() =>
            client.Registry.FindAsync(Client.Reference("registry.invalid", "model:v1"), CancellationToken.None)
        );

        closed.Fault.Id.ShouldBe("SLIP7200");
        closed.Message.ShouldContain("nobody answers at its address");
        unknown.Fault.Id.ShouldBe("SLIP7200");
        unknown.Message.ShouldContain("its name is not known here");
    }

    private static RegistryLimits Impatient { get; } =
        Client.Hasty with
        {
            Attempts = 3,
            Answer = TimeSpan.FromSeconds(1),
            Window = TimeSpan.FromSeconds(1),
        };

    private async Task<(OciLayout Source, Descriptor Image, ImageReference Reference)> PushedAsync(
        string host,
        Client client
    )
    {
        var source = images.Layout();
        var image = Images.Image(source, Large);
        var reference = Client.Reference(host, "model:v1");
        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);
        return (source, image, reference);
    }

    /// <summary>Pushes and pulls with success.</summary>
    /// <returns>What was said of failures.</returns>
    private async Task<List<string>> PushAndPullAsync(FaultyProxy proxy, RegistryLimits? limits = null)
    {
        using var client = new Client(proxy.Host, limits: limits);
        var (_, image, reference) = await PushedAsync(proxy.Host, client);
        var target = images.Layout();
        var pulled = await client.Registry.PullAsync(reference, Images.OfDefault, target, CancellationToken.None);
        pulled.Digest.ShouldBe(image.Digest);
        Images.ShouldBeWhole(target, image);
        return [.. client.Said];
    }
}
