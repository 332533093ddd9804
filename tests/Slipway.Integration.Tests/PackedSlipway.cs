[assembly: AssemblyFixture(typeof(Slipway.Integration.Tests.PackedSlipway))]

namespace Slipway.Integration.Tests;

/// <summary>The package and the templates, packed once for the whole run, in a feed and a cache of its own.</summary>
public sealed class PackedSlipway : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-tests-").FullName;

    /// <summary>No pre-release: those are not found by who asks for the package alone, as the README does.</summary>
    public string Version { get; } = "0.0.1";

    public string Feed => Path.Combine(folder, "feed");

    /// <summary>Where the packages of the projects under test are unpacked: never the user's own cache.</summary>
    public string Cache => Path.Combine(folder, "cache");

    public async ValueTask InitializeAsync()
    {
        await Pack("msbuild", "Slipway.Tasks");
        await Pack("msbuild", "Slipway.Testing");
        await Pack("templates", "Slipway.Templates");
    }

    private async Task Pack(string wing, string project)
    {
        // A folder of its own for what is built, so that other tests may build the same projects at the same time.
        var artifacts = Path.Combine(folder, "artifacts");
        var pack = await Dotnet.Run(
            Repository.Root,
            environment: null,
            "pack",
            Path.Combine(Repository.Root, wing, project),
            "-c",
            "Release",
            "-o",
            Feed,
            "--artifacts-path",
            artifacts,
            $"-p:Version={Version}"
        );
        pack.ShouldSucceed();
    }

    public ValueTask DisposeAsync()
    {
        TemporaryFolder.Delete(folder);
        return ValueTask.CompletedTask;
    }
}
