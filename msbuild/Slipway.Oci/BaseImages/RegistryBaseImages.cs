using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.BaseImages;

/// <summary>
/// Base images of registries. Their blobs are kept by digest in a folder that any number of builds share; an image that
/// is named by digest and is kept needs no network.
/// </summary>
/// <param name="client">Pulls what is not kept.</param>
/// <param name="cache">The full path of the folder.</param>
public sealed class RegistryBaseImages(RegistryClient client, string cache) : IBaseImageSource
{
    /// <inheritdoc />
    public async Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation)
    {
        var layout = OciLayout.Create(cache);
        if (Digest.TryParse(reference.Digest, out var digest) && Kept(layout, digest, reference, platform) is { } kept)
            return kept;
        try
        {
            var image = await client.PullAsync(
                reference,
                index => Choose(index, reference, platform),
                layout,
                cancellation
            );
            return Fitting(BaseImage.Read(layout, image), reference, platform);
        }
        catch (DiagnosticException fault) when (RegistryFaults.All.Contains(fault.Descriptor))
        {
            // Tools that copy images take a tag or a digest, and refuse both.
            var copied = reference.Digest is { } exact ? reference.At(exact) : reference;
            throw BaseImageFaults
                .Unreachable.With(reference, $"{fault.Descriptor.Id}: {fault.Message}", copied)
                .ToException();
        }
    }

    /// <summary>An image that is kept whole; null where anything of it is missing or damaged.</summary>
    private static BaseImage? Kept(OciLayout layout, Digest digest, ImageReference reference, Platform platform)
    {
        try
        {
            if (Document(layout, digest) is not { } document)
                return null;
            if (MediaTypes.IsIndex(document.MediaType))
            {
                var index = ImageIndex.Read(layout.ReadJson(document));
                document = Choose(index, reference, platform);
            }
            if (!layout.Has(document))
                return null;
            var image = BaseImage.Read(layout, document);
            return image.Manifest.Layers.All(layout.Has) ? Fitting(image, reference, platform) : null;
        }
        catch (FormatException)
        {
            // Not what it should be: it is pulled again, and then there is a fault if it still is not.
            return null;
        }
        catch (DiagnosticException fault) when (fault.Descriptor == LayoutFaults.BadBlob)
        {
            File.Delete(fault.Diagnostics[0].Span.File);
            return null;
        }
    }

    /// <summary>What a kept manifest or index is, by its own account.</summary>
    private static Descriptor? Document(OciLayout layout, Digest digest)
    {
        var file = new FileInfo(layout.BlobPath(digest));
        if (!file.Exists)
            return null;
        var unknown = new Descriptor(MediaTypes.Manifest, digest, file.Length);
        var content = layout.ReadJson(unknown);
        var type = CanonicalJson.Read(
            content,
            root =>
                root.TextOrNull("mediaType")
                ?? (root.Part("manifests") is null ? MediaTypes.Manifest : MediaTypes.Index)
        );
        return unknown with { MediaType = type };
    }

    private static Descriptor Choose(ImageIndex index, ImageReference reference, Platform platform) =>
        index.For(platform)
        ?? throw NoPlatform(reference, platform, index.Manifests.Select(manifest => manifest.Platform));

    private static BaseImage Fitting(BaseImage image, ImageReference reference, Platform platform) =>
        platform.Takes(image.Config.Platform) ? image : throw NoPlatform(reference, platform, [image.Config.Platform]);

    private static DiagnosticException NoPlatform(
        ImageReference reference,
        Platform platform,
        IEnumerable<Platform?> offered
    )
    {
        // Attestations are for machines 'unknown/unknown'.
        var known = offered.OfType<Platform>().Where(one => one.Os != "unknown").Distinct().Take(20);
        return BaseImageFaults.NoPlatform.With(reference, platform, string.Join(", ", known)).ToException();
    }
}
