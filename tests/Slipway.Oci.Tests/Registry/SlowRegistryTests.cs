using Slipway.Oci.Registry;
using Slipway.Oci.Tests.Registries;

namespace Slipway.Oci.Tests.Registry;

/// <summary>A registry that is too slow is a fault with a code, once it has been asked often enough.</summary>
public sealed class SlowRegistryTests : FailingRegistry
{
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
            client.Registry.PullAsync(reference, RandomImages.OfDefault, target, CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7207");
        fault.Message.ShouldContain("less than 1024 bytes within 1 s");
        RandomImages.ShouldBeClean(target);
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
        var image = RandomImages.Image(source, Large);
        var reference = Client.Reference(proxy.Host, "model:v1");

        var fault = await Client.FaultOf(() =>
            client.Registry.PushAsync(source, image, reference, [], CancellationToken.None)
        );

        fault.Descriptor.Id.ShouldBe("SLIP7207");
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

    private static RegistryLimits Impatient { get; } =
        Client.Hasty with
        {
            Attempts = 3,
            Answer = TimeSpan.FromSeconds(1),
            Window = TimeSpan.FromSeconds(1),
        };
}
