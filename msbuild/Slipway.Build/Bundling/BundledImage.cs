using System.Globalization;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Schema.Formats;

namespace Slipway.Build.Bundling;

/// <summary>An image that the project built.</summary>
/// <param name="Name"><c>repository:tag</c>, as the project has it.</param>
/// <param name="Reference">What manifests call it, with its registry.</param>
/// <param name="Manifest">Its manifest, or its list of them.</param>
/// <param name="Layout">The full path of the image layout that holds it; empty for none.</param>
internal sealed record BundledImage(string Name, string Reference, Descriptor Manifest, string Layout)
{
    /// <summary>The image of a publish; null where it has no digest.</summary>
    public static BundledImage? Of(PublishedImage image) =>
        Digest.TryParse(image.Digest, out var digest)
        && long.TryParse(image.Size, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new BundledImage(image.Name, image.Reference, new Descriptor(image.MediaType, digest, size), image.Layout)
            : null;

    /// <summary>Whether a manifest means it: by its digest, or by one of its names.</summary>
    public bool Is(string written) =>
        ImageReference.Parse(written) is { } reference
        && (
            reference.Digest == Manifest.Digest.ToString()
            || (reference.Digest is null && (written == Name || written == Reference))
        );

    /// <summary>What its manifests say of it, one for each machine; none where there is no layout.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Annotations()
    {
        if (Layout.Length == 0 || !Directory.Exists(Layout))
            return [];
        var layout = OciLayout.Open(Layout);
        var manifests = MediaTypes.IsIndex(Manifest.MediaType)
            ? ImageIndex.Read(layout.ReadJson(Manifest)).Manifests
            : [Manifest];
        return [.. manifests.Select(manifest => ImageManifest.Read(layout.ReadJson(manifest)).Annotations)];
    }
}
