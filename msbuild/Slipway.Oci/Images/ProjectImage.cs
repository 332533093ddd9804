using Slipway.Oci.BaseImages;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Images;

/// <summary>
/// The image of a .NET project, as the SDK's own container publish wrote it into an archive. The SDK gives each publish
/// a digest of its own, so an archive is only taken for the digests that the publish which wrote it told.
/// </summary>
/// <param name="Project">The project file.</param>
/// <param name="Archive">The full path of the archive.</param>
/// <param name="Digests">The digests of the manifests, one for each platform, as the publish told them.</param>
public sealed record ProjectImage(string Project, string Archive, IReadOnlyList<Digest> Digests)
{
    /// <summary>Takes the image into a layout; blobs that are there are not written again.</summary>
    /// <returns>Its manifest, or the index of those of its platforms.</returns>
    /// <exception cref="DiagnosticException">There is none, or another one; or the disk does not take it.</exception>
    public Descriptor Take(OciLayout layout, CancellationToken cancellation)
    {
        if (Digests.Count == 0)
            throw ProjectImageFaults.NoImage.In(Project, Project, "its publish reported no digest").ToException();
        if (!File.Exists(Archive))
            throw ProjectImageFaults
                .NoImage.In(Project, Project, $"its publish left no file '{Archive}'")
                .ToException();
        var index = LayoutArchive.Take(Archive, layout, cancellation);
        var manifests = index.Manifests.SelectMany(manifest => Manifests(layout, manifest)).ToList();
        if (!manifests.ConvertAll(manifest => manifest.Digest).ToHashSet().SetEquals(Digests))
            throw ProjectImageFaults.OtherImage.In(Archive, Archive, Project, "its digest is another").ToException();
        if (manifests.Find(manifest => !layout.HasImage(manifest)) is { } broken)
            throw ProjectImageFaults
                .OtherImage.In(Archive, Archive, Project, $"{broken.Digest} is incomplete")
                .ToException();
        return index.Manifests is [var only] ? only : layout.Write(MediaTypes.Index, Index(layout, manifests).ToJson());
    }

    private static IEnumerable<Descriptor> Manifests(OciLayout layout, Descriptor descriptor) =>
        MediaTypes.IsIndex(descriptor.MediaType)
            ? ImageIndex.Read(layout.ReadJson(descriptor)).Manifests
            : [descriptor];

    private static ImageIndex Index(OciLayout layout, IEnumerable<Descriptor> manifests) =>
        new([
            .. manifests.Select(manifest =>
                manifest with
                {
                    Platform = manifest.Platform ?? BaseImage.Read(layout, manifest).Config.Platform,
                    Annotations = CanonicalJson.NoTexts,
                }
            ),
        ]);
}
