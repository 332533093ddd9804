using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Tasks.Imaging;

/// <summary>Pushes the images that a project built. What a registry has is not sent: a machine that built nothing yet only asks.</summary>
[MSBuildMultiThreadableTask]
public sealed class PushImages : RegistryTask
{
    /// <summary>The images, items <c>SlipwayBuiltImage</c>.</summary>
    [Required]
    public ITaskItem[] Images { get; set; } = [];

    private protected override async Task RunAsync(
        TaskFindings findings,
        ImageReport report,
        CancellationToken cancellation
    )
    {
        if (Registries(findings) is not { } options)
            return;
        using var client = new RegistryClient(options);
        using var progress = new TransferProgress(Say, options.Transfers, TimeProvider.System);
        foreach (var image in Images)
        {
            if (ImageReference.Parse(image.GetMetadata("Reference")) is not { HasHost: true } target)
                throw RegistryFaults.NoPlace.With(image.ItemSpec).ToException();
            await PushAsync(client, image, image.GetMetadata("Digest"), target, cancellation);
            if (image.GetMetadata("ModelPack") is { Length: > 0 } pack)
                await PushAsync(client, image, pack, target, cancellation);
        }
    }

    /// <summary>Pushes one of the manifests of an image's layout, under the tag that the layout gives it.</summary>
    private async Task PushAsync(
        RegistryClient client,
        ITaskItem image,
        string digest,
        ImageReference target,
        CancellationToken cancellation
    )
    {
        var layout = OciLayout.Open(image.GetMetadata("Layout"));
        var manifest =
            layout.ReadIndex().Manifests.FirstOrDefault(one => one.Digest.ToString() == digest)
            ?? throw RegistryFaults
                .NothingToPush.In(layout.Folder, image.ItemSpec, $"'{layout.Folder}' names no {digest}")
                .ToException();
        var name = ImageReference.Parse(manifest.Annotations.GetValueOrDefault(OciLayout.ReferenceName) ?? "");
        var place = target with { Tag = name?.Tag ?? target.Tag };
        var bases = ImageReference.Parse(image.GetMetadata("Base")) is { } from
            ? [from]
            : Array.Empty<ImageReference>();
        var push = await client.PushAsync(layout, manifest, place, bases, cancellation);
        Say($"{place}@{push.Digest}: {Summary(push)}");
    }

    private static string Summary(PushResult push)
    {
        if (push.WasThere)
            return "the registry has it";
        var mounted =
            push.Mounted == 0 ? "" : FormattableString.Invariant($", {push.Mounted} taken from elsewhere in it");
        return FormattableString.Invariant($"pushed ({push.Sent} blobs, {ByteCount.Of(push.SentBytes)}{mounted})");
    }
}
