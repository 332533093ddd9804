using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci.Registry;

namespace Slipway.Tasks.Imaging;

/// <summary>Pushes the images that a project built.</summary>
[MSBuildMultiThreadableTask]
public sealed class PushImages : RegistryTask
{
    /// <summary>The images, items <c>SlipwayBuiltImage</c>.</summary>
    [Required]
    public ITaskItem[] Images { get; set; } = [];

    private protected override async Task RunAsync(CancellationToken cancellation)
    {
        if (Registries() is not { } options)
            return;
        using var client = new RegistryClient(options);
        using var progress = new TransferProgress(Say, options.Transfers, TimeProvider.System);
        await new RegistryPush(client, Say).RunAsync(Images.Select(BuiltImageItem.Read), cancellation);
    }
}
