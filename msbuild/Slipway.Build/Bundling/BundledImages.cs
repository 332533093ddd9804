using Slipway.Bundles;
using Slipway.Bundles.Sbom;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Oci.Layers;
using Slipway.Oci.Layout;
using Slipway.Oci.Locking;
using Slipway.Schema.Formats;

namespace Slipway.Build.Bundling;

/// <summary>The images of a bundle: what its manifests run and what the project built, told apart by who built them.</summary>
internal sealed class BundledImages
{
    private readonly IReadOnlyList<(string Written, BundledImage? Built)> images;
    private readonly BundleRequest request;

    /// <summary>Finds the images.</summary>
    /// <param name="manifests">What the bundle ships.</param>
    /// <param name="request">What the project built, and whether the bundle brings it.</param>
    public BundledImages(IReadOnlyList<ManifestFile> manifests, BundleRequest request)
    {
        this.request = request;
        var run = manifests.SelectMany(manifest => manifest.Images).Distinct(StringComparer.Ordinal).ToList();
        // What is built and named by no image field is what others load: models.
        var loaded = request
            .BuiltImages.Where(built => !run.Exists(built.Is))
            .Select(built => $"{ImageReference.Parse(built.Reference)?.Name}@{built.Manifest.Digest}");
        images =
        [
            .. run.Concat(loaded)
                .Order(StringComparer.Ordinal)
                .Select(written => (written, request.BuiltImages.FirstOrDefault(built => built.Is(written)))),
        ];
    }

    /// <summary>What the description says of them.</summary>
    public IReadOnlyList<BundleImage> Described =>
        [
            .. images.Select(image => new BundleImage(
                image.Written,
                ImageReference.Parse(image.Written)?.Digest ?? image.Built?.Manifest.Digest.ToString(),
                IsBuilt: image.Built is not null,
                IsIncluded: IsIncluded(image.Built)
            )),
        ];

    /// <summary>Those that the bundle brings.</summary>
    public IReadOnlyList<IncludedImage> Included =>
        [
            .. images
                .Where(image => IsIncluded(image.Built))
                .Select(image => new IncludedImage(
                    image.Written,
                    image.Built!.Manifest,
                    OciLayout.Open(image.Built.Layout)
                )),
        ];

    /// <summary>Those that run and that the bundle does not bring although it is to bring its images.</summary>
    public IEnumerable<string> Missing =>
        request.IncludesImages ? images.Where(image => !IsIncluded(image.Built)).Select(image => image.Written) : [];

    /// <summary>What the bill of materials says of them, with the files that the lock lists.</summary>
    public IReadOnlyList<SbomImage> Billed()
    {
        var locked =
            File.Exists(request.LockFile) && request.BuiltImages.Count > 0
                ? LockFile.Read(request.LockFile).Images.ToDictionary(image => image.Digest, Files)
                : [];
        return
        [
            .. images.Zip(
                Described,
                (image, described) =>
                    image.Built is { } built
                        ? Billed(image.Written, described.Digest, built, locked)
                        : new SbomImage(image.Written, described.Digest, null, [])
            ),
        ];
    }

    private static SbomImage Billed(
        string written,
        string? digest,
        BundledImage built,
        Dictionary<Digest, IReadOnlyList<PackedFile>> locked
    )
    {
        var said = built.Annotations();
        var license = said.Count > 0 ? said[0].GetValueOrDefault(ImageLabels.Licenses) : null;
        return new SbomImage(written, digest, license, locked.GetValueOrDefault(built.Manifest.Digest, []))
        {
            Bases =
            [
                .. said.Where(one => one.ContainsKey(ImageLabels.BaseDigest))
                    .Select(one => new SbomBase(
                        one.GetValueOrDefault(ImageLabels.BaseName),
                        one[ImageLabels.BaseDigest]
                    )),
            ],
        };
    }

    private bool IsIncluded(BundledImage? built) => request.IncludesImages && built is { Layout.Length: > 0 };

    private static IReadOnlyList<PackedFile> Files(LockedImage image) =>
        [.. image.Layers.SelectMany(layer => layer.Files).OrderBy(file => file.Path, StringComparer.Ordinal)];
}
