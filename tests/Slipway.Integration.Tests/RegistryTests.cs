using System.Text;
using Slipway.Oci;
using Slipway.Oci.Credentials;
using Slipway.Oci.Registry;
using Slipway.Schema.Formats;

namespace Slipway.Integration.Tests;

/// <summary>Publishing to a real registry that wants a login, with a base image from there, and a .NET project next to the models.</summary>
public sealed class RegistryTests(PackedSlipway slipway)
{
    private const string Secret = "correct-horse-battery";

    // bcrypt of the secret, the one kind of hash that the registry reads.
    private const string Hash = "$2b$05$abcdefghijklmnopqrstuuSnF5tLPqPFqc0z9CY0HcSLFbSRlL67u";

    private static readonly string Login = Convert.ToBase64String(Encoding.UTF8.GetBytes("robot:" + Secret));

    [Fact]
    public async Task Images_are_pushed_once_and_the_manifests_pinned_to_what_the_registry_has()
    {
        using var images = new RandomImages();
        await using var registry = await StartAsync(images);
        using var client = await WithBaseAsync(registry, images);
        using var project = Project(registry);

        var first = (await PublishAsync(project, registry, images)).ShouldSucceed();

        var service = Client(registry, "ml/team/service:1.2.0");
        var color = Client(registry, "ml/team/color:1.2.0");
        foreach (var image in new[] { service, color })
        {
            var digest = (await client.FindAsync(image, CancellationToken.None)).ShouldNotBeNull().Digest;
            first.Output.ShouldContain($"{image}@{digest}: pushed");
        }
        var found = (await client.FindAsync(service, CancellationToken.None))!.Digest;
        foreach (var target in new[] { "kubernetes", "kubevela" })
            project
                .Read($"bin/Release/net10.0/publish/slipway/{target}/web.yaml")
                .ShouldContain($"{service.Name}@{found}");

        // The SDK would give a second publish another digest.
        var second = (await PublishAsync(project, registry, images)).ShouldSucceed();
        second.Times("the registry has it").ShouldBe(2, second.Output);
        second.Output.ShouldNotContain("Building image");

        // A machine that has built nothing yet makes the same model, and asks before it sends.
        Directory.Delete(project.PathOf("bin"), recursive: true);
        Directory.Delete(project.PathOf("obj"), recursive: true);
        project.Write("../Service/Program.cs", "System.Console.WriteLine(\"another\");");
        var third = (await PublishAsync(project, registry, images)).ShouldSucceed();
        third.Output.ShouldContain(
            $"{color}@{(await client.FindAsync(color, CancellationToken.None))!.Digest}: the registry has it"
        );
        var changed = (await client.FindAsync(service, CancellationToken.None))!.Digest;
        changed.ShouldNotBe(found);
        third.Output.ShouldContain($"{service}@{changed}: pushed");
        project
            .Read("bin/Release/net10.0/publish/slipway/kubernetes/web.yaml")
            .ShouldContain($"{service.Name}@{changed}");

        ShouldHoldNoSecret(project, images, first, second, third);
    }

    [Fact]
    public async Task A_registry_that_refuses_is_an_error_with_a_code_and_tells_no_secret()
    {
        using var images = new RandomImages();
        await using var registry = await StartAsync(images);
        using var client = await WithBaseAsync(registry, images);
        using var project = Project(registry, withService: false);
        var wrong = Convert.ToBase64String(Encoding.UTF8.GetBytes("robot:wrong-" + Secret));
        WriteLogin(images, registry, wrong);

        var build = (await PublishAsync(project, registry, images)).ShouldFail();

        build.Output.ShouldContain("error SLIP7024");
        build.Output.ShouldContain("SLIP7202");
        Directory.Exists(project.PathOf("bin/Release/net10.0/publish/slipway/kubernetes")).ShouldBeFalse();
        build.Output.ShouldNotContain(wrong);
        ShouldHoldNoSecret(project, images, build);
    }

    private static ImageReference Client(LocalRegistry registry, string rest) =>
        ImageReference.Parse($"{registry.Host}/{rest}").ShouldNotBeNull();

    private static async Task<LocalRegistry> StartAsync(RandomImages images)
    {
        var file = images.PathOf("htpasswd");
        await File.WriteAllTextAsync(file, $"robot:{Hash}\n");
        var registry = await LocalRegistry.StartAsync($"auth:\n  htpasswd: {{ realm: tests, path: {file} }}");
        WriteLogin(images, registry, Login);
        return registry;
    }

    /// <summary>What <c>docker login</c> leaves.</summary>
    private static void WriteLogin(RandomImages images, LocalRegistry registry, string login)
    {
        Directory.CreateDirectory(images.PathOf("docker"));
        var config = $$$"""{"auths":{"{{{registry.Host}}}":{"auth":"{{{login}}}" } } }""";
        File.WriteAllText(images.PathOf("docker/config.json"), config);
    }

    private static async Task<RegistryClient> WithBaseAsync(LocalRegistry registry, RandomImages images)
    {
        var client = new RegistryClient(
            new RegistryOptions
            {
                Insecure = new HashSet<string>([registry.Host], StringComparer.Ordinal),
                Credentials = new CredentialFiles([images.PathOf("docker/config.json")]),
            }
        );
        var layout = images.Layout();
        // A layer that unpacks to nothing.
        var image = RandomImages.Image(layout, Platform.Default, new byte[1024]);
        await client.PushAsync(layout, image, Client(registry, "base/runtime:10"), [], CancellationToken.None);
        return client;
    }

    private UserProject Project(LocalRegistry registry, bool withService = true)
    {
        const string service =
            """<ProjectReference Include="../Service/Service.csproj" SlipwayImage="team/service" ReferenceOutputAssembly="false" />""";
        var project = new UserProject(
            slipway,
            properties: $"""
            <Version>1.2.0</Version>
            <SlipwayRegistry>{registry.Host}/ml</SlipwayRegistry>
            <SlipwayInsecureRegistries>{registry.Host}</SlipwayInsecureRegistries>
            <SlipwayImageCache>../cache</SlipwayImageCache>
            """,
            items: $"""
            {(withService ? service : "")}
            <SlipwayModel Include="models/color" Repository="team/color" BaseImage="{registry.Host}/base/runtime:10" />
            """
        );
        project.Write("models/color/weights.bin", new string('w', 100_000));
        project.Write(
            "specs/web.yaml",
            Specs.Outdated.Replace("nginx:1.25", "team/service:1.2.0", StringComparison.Ordinal)
        );
        project.Write("../Service/Program.cs", "System.Console.WriteLine(\"one\");");
        project.Write(
            "../Service/Service.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ContainerBaseImage>{registry.Host}/base/runtime:10</ContainerBaseImage>
              </PropertyGroup>
            </Project>
            """
        );
        return project;
    }

    private Task<DotnetResult> PublishAsync(UserProject project, LocalRegistry registry, RandomImages images) =>
        Dotnet.Run(
            project.Folder,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["NUGET_PACKAGES"] = slipway.Cache,
                ["DOCKER_CONFIG"] = images.PathOf("docker"),
                // The SDK's own container publish has a switch of its own for this.
                ["DOTNET_CONTAINER_INSECURE_REGISTRIES"] = registry.Host,
            },
            "publish",
            "-nr:false",
            "-tl:off",
            "-v:n"
        );

    /// <summary>Neither the logs nor any file that the builds wrote: manifests, lock file, layouts, cache, what they keep for themselves.</summary>
    private static void ShouldHoldNoSecret(UserProject project, RandomImages images, params DotnetResult[] builds)
    {
        foreach (var build in builds)
        {
            build.Output.ShouldNotContain(Secret);
            build.Output.ShouldNotContain(Login);
        }
        var root = Path.GetDirectoryName(project.Folder)!;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(file).AsSpan();
            content.IndexOf(Encoding.UTF8.GetBytes(Secret)).ShouldBe(-1, file);
            content.IndexOf(Encoding.UTF8.GetBytes(Login)).ShouldBe(-1, file);
        }
        images.PathOf("docker/config.json").ShouldNotStartWith(root);
    }
}
