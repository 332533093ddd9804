using Microsoft.AspNetCore.Http;
using Slipway.Oci;
using Slipway.Oci.Registry;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>An upload that breaks off goes on where the registry keeps what came, or starts again.</summary>
public sealed class BrokenUploadTests : FailingRegistry
{
    [Fact]
    public async Task An_upload_that_breaks_off_starts_again_where_the_registry_keeps_no_part()
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
        var image = RandomImages.Image(source, Large);
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
        var image = RandomImages.Image(source, 20_000_000);
        var reference = Client.Reference(proxy.Host, "model:v1");

        await client.Registry.PushAsync(source, image, reference, [], CancellationToken.None);

        var target = images.Layout();
        RandomImages.ShouldBeWhole(
            target,
            await client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None)
        );
        proxy.Count("PATCH").ShouldBe(1 + 3 + 1, "refused, in three pieces, the configuration");
    }
}
