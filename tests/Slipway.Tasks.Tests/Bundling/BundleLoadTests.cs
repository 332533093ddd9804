using Slipway.Build.Bundling;
using Slipway.Bundles;
using Slipway.Oci;
using Slipway.Oci.Credentials;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Tests.Bundling;

/// <summary>Bundles with their images on the way into a registry, several at a time.</summary>
public sealed class BundleLoadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Several_loads_of_one_project_and_one_bundle_do_not_disturb_each_other()
    {
        await using var registry = await LocalRegistry.StartAsync();
        string[] bundles = [Pack("one"), Pack("one"), Pack("two"), Pack("one"), Pack("two")];

        // To a place of its own each: the registry of the tests does not take one image twice at the same time.
        await Task.WhenAll(
            bundles.Select((bundle, at) => Task.Run(() => LoadAsync(bundle, registry.Host, $"/site-{at}")))
        );

        foreach (var name in new[] { "one", "two" })
        {
            var loaded = Bundle.Open(folder.At($"{name}.loaded.tar.gz"), TestContext.Current.CancellationToken);
            loaded.Description.Name.ShouldBe(name);
            loaded
                .Description.Images.ShouldHaveSingleItem()
                .Reference.ShouldMatch($"^{registry.Host}/site-[0-4]/team/{name}@");
        }
        Directory.GetFiles(folder.Path, "*.tmp").ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.At("loaded")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_load_that_fails_leaves_nothing_and_does_not_touch_what_another_one_has()
    {
        var bundle = Pack("one", isIncluded: false);
        folder.Write("loaded/of-another-run/images/index.json");

        await Should.ThrowAsync<DiagnosticException>(() => LoadAsync(bundle, "localhost:1"));

        Directory.GetDirectories(folder.At("loaded")).ShouldBe([folder.At("loaded", "of-another-run")]);
        File.Exists(folder.At("loaded/of-another-run/images/index.json")).ShouldBeTrue();
    }

    private async Task LoadAsync(string bundle, string registry, string place = "")
    {
        using var client = new RegistryClient(
            new RegistryOptions
            {
                Insecure = new HashSet<string>([registry], StringComparer.Ordinal),
                Credentials = new CredentialFiles([]),
            }
        );
        await new BundleLoad(client, _ => { }).RunAsync(
            bundle,
            registry + place,
            folder.At("loaded"),
            bundle.Replace(".tar.gz", ".loaded.tar.gz", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
    }

    private string Pack(string name, bool isIncluded = true)
    {
        var layout = OciLayout.Create(folder.At("images"));
        var image = RandomImages.Image(layout, Platform.Default, System.Text.Encoding.UTF8.GetBytes(name));
        var reference = $"team/{name}:1";
        var content = new BundleContent(
            new BundleDescription
            {
                Slipway = "0.1.0",
                Name = name,
                Version = "1.0.0",
                Namespace = "ml",
                Images = [new BundleImage(reference, image.Digest.ToString(), IsBuilt: true, isIncluded)],
            }
        );
        content.With(isIncluded ? [new IncludedImage(reference, image, layout)] : []);
        var archive = folder.At($"{name}.tar.gz");
        new BundlePacker(folder.At(name)).Pack(content, archive, TestContext.Current.CancellationToken);
        return archive;
    }
}
