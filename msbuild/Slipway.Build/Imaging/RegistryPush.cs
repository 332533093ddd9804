using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Build.Imaging;

/// <summary>Pushes images. What a registry has is not sent: a machine that built nothing yet only asks.</summary>
/// <param name="client">Speaks to the registries.</param>
/// <param name="say">Told a line for each manifest.</param>
internal sealed class RegistryPush(RegistryClient client, Action<string> say)
{
    /// <summary>Pushes the images of a project.</summary>
    /// <exception cref="DiagnosticException">An image has no registry, or its layout or the registry fails.</exception>
    public async Task RunAsync(IEnumerable<PublishedImage> images, CancellationToken cancellation)
    {
        foreach (var image in images)
        {
            if (ImageReference.Parse(image.Reference) is not { HasHost: true } target)
                throw RegistryFaults.NoPlace.With(image.Name).ToException();
            await PushAsync(image, image.Digest, target, cancellation);
            if (image.ModelPack.Length > 0)
                await PushAsync(image, image.ModelPack, target, cancellation);
        }
    }

    /// <summary>Pushes one of the manifests of an image's layout, under the tag that the layout gives it.</summary>
    private async Task PushAsync(
        PublishedImage image,
        string digest,
        ImageReference target,
        CancellationToken cancellation
    )
    {
        var layout = OciLayout.Open(image.Layout);
        var manifest =
            layout.ReadIndex().Manifests.FirstOrDefault(one => one.Digest.ToString() == digest)
            ?? throw RegistryFaults
                .NothingToPush.In(layout.Folder, image.Name, $"'{layout.Folder}' names no {digest}")
                .ToException();
        var name = ImageReference.Parse(manifest.Annotations.GetValueOrDefault(OciLayout.ReferenceName) ?? "");
        var place = target with { Tag = name?.Tag ?? target.Tag };
        var bases = ImageReference.Parse(image.Base) is { } from ? [from] : Array.Empty<ImageReference>();
        var push = await client.PushAsync(layout, manifest, place, bases, cancellation);
        say($"{place}@{push.Digest}: {Summary(push)}");
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
