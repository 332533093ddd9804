using Slipway.Oci;
using Slipway.Oci.Credentials;
using Slipway.Oci.Registry;
using Slipway.Schema.Formats;

namespace Slipway.Integration.Tests;

/// <summary>A bundle on its way: to the registry next to its images, and with them inside to a site without a connection.</summary>
public sealed class AirGapTests(PackedSlipway slipway)
{
    private const string Image = "team/service";

    [Fact]
    public async Task A_bundle_with_its_images_is_loaded_into_the_registry_of_another_site()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var project = Project();
        (await project.Run("publish", "-p:SlipwayBundleImages=true")).ShouldSucceed();
        var bundle = project.Files("*.tar.gz", "bin/Release/net10.0/publish").ShouldHaveSingleItem();

        // Of the site that packed it, nothing but the bundle is left.
        Directory.Delete(project.PathOf("service"), recursive: true);
        Directory.Delete(project.PathOf("specs"), recursive: true);
        var loaded = await project.Build(
            "-t:SlipwayLoad",
            $"-p:SlipwayBundlePath={bundle}",
            $"-p:SlipwayRegistry={registry.Host}/site",
            $"-p:SlipwayInsecureRegistries={registry.Host}"
        );

        loaded.ShouldSucceed();
        var other = bundle.Replace(".tar.gz", ".loaded.tar.gz", StringComparison.Ordinal);
        (await Shell.Run(project.Folder, slipway.Cache, $"mkdir out && tar -xzf '{other}' -C out")).ShouldSucceed();
        var manifest = project.Read("out/kubernetes/web.yaml");
        var place = $"{registry.Host}/site/{Image}@";
        manifest.ShouldContain($"image: {place}sha256:");
        var pinned = manifest[manifest.IndexOf(place, StringComparison.Ordinal)..].Split('\n')[0];
        (await Digest(registry, pinned[(registry.Host.Length + 1)..])).ShouldBe(pinned[place.Length..]);
        var shown = await project.Build("-t:SlipwayInspect", $"-p:SlipwayBundlePath={other}");
        shown.ShouldSucceed().Output.ShouldContain("Deployment web");
    }

    [Fact]
    public async Task A_bundle_goes_to_the_registry_next_to_the_images_it_names()
    {
        await using var registry = await LocalRegistry.StartAsync();
        using var project = Project();

        var published = await project.Run(
            "publish",
            $"-p:SlipwayRegistry={registry.Host}/ml",
            $"-p:SlipwayInsecureRegistries={registry.Host}"
        );

        published.ShouldSucceed();
        var image = await Digest(registry, $"ml/{Image}:1.0.0");
        project
            .Read("bin/Release/net10.0/publish/slipway/kubernetes/web.yaml")
            .ShouldContain($"image: {registry.Host}/ml/{Image}@{image}");
        (await Digest(registry, "ml/demo-bundle:1.0.0")).ShouldNotBe(image);
    }

    private static async Task<string> Digest(LocalRegistry registry, string reference)
    {
        using var client = new RegistryClient(
            new RegistryOptions
            {
                Insecure = new HashSet<string>([registry.Host], StringComparer.Ordinal),
                Credentials = new CredentialFiles([]),
            }
        );
        var image = ImageReference.Parse($"{registry.Host}/{reference}").ShouldNotBeNull();
        var found = await client.FindAsync(image, TestContext.Current.CancellationToken);
        return found.ShouldNotBeNull(reference).Digest.ToString();
    }

    private UserProject Project()
    {
        var project = new UserProject(
            slipway,
            items: $"""<SlipwayImage Include="service" Repository="{Image}" Tag="1.0.0" BaseImage="scratch" Entrypoint="/app/serve" />"""
        );
        project.Write("service/serve", "serves");
        project.Write(
            "specs/web.yaml",
            Specs.Outdated.Replace("nginx:1.25", $"{Image}:1.0.0", StringComparison.Ordinal)
        );
        return project;
    }
}
