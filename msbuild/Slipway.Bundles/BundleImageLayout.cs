using System.Text;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>The image layout in a bundle that brings its images: for sites without a registry of their own, and for <c>skopeo</c>.</summary>
internal static class BundleImageLayout
{
    /// <summary>Adds images to a bundle; blobs that several of them share are there once.</summary>
    /// <exception cref="DiagnosticException">Something of an image is missing.</exception>
    public static void Add(BundleContent content, IReadOnlyList<IncludedImage> images)
    {
        if (images.Count == 0)
            return;
        var blobs = new SortedDictionary<string, (Descriptor Blob, OciLayout Layout)>(StringComparer.Ordinal);
        foreach (var image in images)
        {
            foreach (var blob in Blobs(image.Manifest, image.Layout))
                blobs.TryAdd(blob.Digest.Hex, (blob, image.Layout));
        }
        foreach (var (hex, (blob, layout)) in blobs)
        {
            var file = new BundleFile(
                $"{BundleFormat.ImageFolder}/blobs/sha256/{hex}",
                blob.Size,
                blob.Digest.ToString()
            );
            content.Add(layout.BlobPath(blob.Digest), file);
        }
        var named = images
            .OrderBy(image => image.Reference, StringComparer.Ordinal)
            .Select(image =>
                image.Manifest with
                {
                    Annotations = new SortedDictionary<string, string>(StringComparer.Ordinal)
                    {
                        [OciLayout.ReferenceName] = image.Reference,
                    },
                }
            );
        content.With($"{BundleFormat.ImageFolder}/index.json", new ImageIndex([.. named]).ToJson());
        content.With(
            $"{BundleFormat.ImageFolder}/oci-layout",
            Encoding.ASCII.GetBytes("""{"imageLayoutVersion":"1.0.0"}""")
        );
    }

    /// <summary>Everything that an image consists of, its manifest first.</summary>
    private static IEnumerable<Descriptor> Blobs(Descriptor blob, OciLayout layout)
    {
        yield return blob;
        if (MediaTypes.IsIndex(blob.MediaType))
        {
            foreach (var part in ImageIndex.Read(layout.ReadJson(blob)).Manifests.SelectMany(one => Blobs(one, layout)))
                yield return part;
        }
        else if (MediaTypes.IsManifest(blob.MediaType))
        {
            var manifest = ImageManifest.Read(layout.ReadJson(blob));
            yield return manifest.Config;
            foreach (var layer in manifest.Layers)
                yield return layer;
        }
    }
}
