using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Bundling;

/// <summary>Pushes a bundle as an artifact. What the registry has is not sent.</summary>
[MSBuildMultiThreadableTask]
public sealed class PushBundle : RegistryTask
{
    /// <summary>The full path of the image layout that holds the artifact.</summary>
    [Required]
    public string Layout { get; set; } = "";

    /// <summary>The registry, with a path in it where one is wanted.</summary>
    [Required]
    public string Registry { get; set; } = "";

    /// <summary>The repository in it.</summary>
    [Required]
    public string Repository { get; set; } = "";

    /// <summary>The tag.</summary>
    [Required]
    public string Version { get; set; } = "";

    private protected override async Task RunAsync(CancellationToken cancellation)
    {
        if (!IsRegistry(Registry) || Registries() is not { } options)
            return;
        var name = $"{Registry.TrimEnd('/')}/{Repository}:{Version}";
        if (ImageReference.Parse(name) is not { HasHost: true } target)
            throw RegistryFaults.NoPlace.With(name).ToException();
        using var client = new RegistryClient(options);
        var layout = OciLayout.Open(Layout);
        var push = await client.PushAsync(layout, layout.ReadIndex().Manifests[0], target, [], cancellation);
        Say($"{target}@{push.Digest}");
    }
}
