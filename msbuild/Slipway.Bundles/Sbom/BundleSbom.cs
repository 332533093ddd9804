using System.Globalization;
using Slipway.Oci.Licenses;
using Slipway.Schema.Formats;

namespace Slipway.Bundles.Sbom;

/// <summary>The bill of materials of a bundle: the images it runs, the files the project put into them, and the packages it ships.</summary>
public static class BundleSbom
{
    private const string Bundle = "SPDXRef-Bundle";

    /// <summary>Writes the bill.</summary>
    /// <param name="description">The bundle.</param>
    /// <param name="images">The images, in the order in which they are listed.</param>
    /// <param name="libraries">The NuGet packages.</param>
    /// <param name="time">When it was made, in seconds since 1970.</param>
    /// <returns>The bytes of an SPDX 2.3 document.</returns>
    public static byte[] Write(
        BundleDescription description,
        IReadOnlyList<SbomImage> images,
        IReadOnlyList<SbomLibrary> libraries,
        long time = 0
    )
    {
        var packages = new List<SpdxPackage> { new(Bundle, description.Name, description.Version, "APPLICATION") };
        var relationships = new List<SpdxRelationship> { new(SpdxDocument.Root, "DESCRIBES", Bundle) };
        for (var at = 0; at < images.Count; at++)
            Add(images[at], $"SPDXRef-Image-{at + 1}", packages, relationships);
        AddBases(images, packages, relationships);
        for (var at = 0; at < libraries.Count; at++)
        {
            packages.Add(Package(libraries[at], $"SPDXRef-Library-{at + 1}"));
            relationships.Add(new SpdxRelationship(Bundle, "CONTAINS", packages[^1].Id));
        }
        return new SpdxDocument($"{description.Name}-{description.Version}", packages, relationships)
        {
            CreationInfo = new SpdxCreation([$"Tool: Slipway-{description.Slipway}"], Written(time)),
            HasExtractedLicensingInfos = Unlisted(packages) is { Count: > 0 } licenses ? licenses : null,
        }.ToJson();
    }

    private static string Written(long time) =>
        DateTimeOffset.FromUnixTimeSeconds(time).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static List<SpdxLicense> Unlisted(IEnumerable<SpdxPackage> packages) =>
        [
            .. packages
                .SelectMany(package => LicenseExpression.References(package.LicenseDeclared))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => new SpdxLicense(name)),
        ];

    private static void Add(
        SbomImage image,
        string id,
        List<SpdxPackage> packages,
        List<SpdxRelationship> relationships
    )
    {
        packages.Add(Package(image, id));
        relationships.Add(new SpdxRelationship(Bundle, "DEPENDS_ON", id));
        for (var at = 0; at < image.Files.Count; at++)
        {
            var file = image.Files[at];
            // The licence is that of the image as a whole; what single files are under, no one said.
            packages.Add(
                new SpdxPackage($"{id}-File-{at + 1}", file.Path, file.Digest.ToString(), "FILE")
                {
                    Checksums = [SpdxChecksum.Of(file.Digest.ToString())],
                }
            );
            relationships.Add(new SpdxRelationship(id, "CONTAINS", packages[^1].Id));
        }
    }

    /// <summary>The images that images are built on: what is in them is in those as well.</summary>
    private static void AddBases(
        IReadOnlyList<SbomImage> images,
        List<SpdxPackage> packages,
        List<SpdxRelationship> relationships
    )
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < images.Count; at++)
        {
            foreach (var below in images[at].Bases.DistinctBy(one => one.Digest, StringComparer.Ordinal))
            {
                if (!ids.TryGetValue(below.Digest, out var id))
                {
                    id = ids[below.Digest] = $"SPDXRef-Base-{ids.Count + 1}";
                    var reference = below.Name is { } name
                        ? $"{ImageReference.Parse(name)?.Name}@{below.Digest}"
                        : null;
                    packages.Add(
                        reference is null
                            ? new SpdxPackage(id, "base image", below.Digest, "CONTAINER")
                            {
                                Checksums = [SpdxChecksum.Of(below.Digest)],
                            }
                            : Package(new SbomImage(reference, below.Digest, null, []), id)
                    );
                }
                relationships.Add(new SpdxRelationship($"SPDXRef-Image-{at + 1}", "DESCENDANT_OF", id));
            }
        }
    }

    private static SpdxPackage Package(SbomImage image, string id) =>
        new(id, Reference(image).Name, image.Digest ?? Reference(image).Version, "CONTAINER")
        {
            Checksums = image.Digest is { } digest ? [SpdxChecksum.Of(digest)] : null,
            LicenseDeclared = Declared(image.License),
            ExternalRefs = [new SpdxReference(PackageUrl(image))],
        };

    private static SpdxPackage Package(SbomLibrary library, string id) =>
        new(id, library.Name, library.Version, "LIBRARY")
        {
            Checksums = library.Sha512 is { } hash ? [new SpdxChecksum("SHA512", hash)] : null,
            LicenseDeclared = Declared(library.License),
            Supplier = library.Authors is { } authors ? $"Organization: {authors}" : SpdxPackage.NoAssertion,
            ExternalRefs = [new SpdxReference($"pkg:nuget/{library.Name}@{library.Version}")],
        };

    /// <summary>A licence as an expression; images that others built may have anything.</summary>
    private static string Declared(string? license) =>
        license is null ? SpdxPackage.NoAssertion : LicenseExpression.Of(license);

    private static ImageReference Reference(SbomImage image) =>
        ImageReference.Parse(image.Reference) ?? new ImageReference(image.Reference, null, null);

    /// <summary>For instance <c>pkg:oci/color@sha256%3A…?repository_url=docker.io%2Ffogdong%2Fcolor&amp;tag=v1</c>.</summary>
    private static string PackageUrl(SbomImage image)
    {
        var reference = Reference(image);
        var name = reference.Repository[(reference.Repository.LastIndexOf('/') + 1)..];
        var version = image.Digest is { } digest ? "@" + Uri.EscapeDataString(digest) : "";
        var place = Uri.EscapeDataString($"{reference.Registry}/{reference.Repository}");
        var tag = reference.Tag is null ? "" : "&tag=" + reference.Tag;
        return $"pkg:oci/{name}{version}?repository_url={place}{tag}";
    }
}
