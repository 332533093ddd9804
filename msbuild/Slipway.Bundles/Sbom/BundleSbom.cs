using Slipway.Oci;
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
    /// <returns>The bytes of an SPDX 2.3 document.</returns>
    public static byte[] Write(
        BundleDescription description,
        IReadOnlyList<SbomImage> images,
        IReadOnlyList<SbomLibrary> libraries
    )
    {
        var packages = new List<SpdxPackage> { new(Bundle, description.Name, description.Version, "APPLICATION") };
        var relationships = new List<SpdxRelationship> { new(SpdxDocument.Root, "DESCRIBES", Bundle) };
        for (var at = 0; at < images.Count; at++)
            Add(images[at], $"SPDXRef-Image-{at + 1}", packages, relationships);
        for (var at = 0; at < libraries.Count; at++)
        {
            packages.Add(Package(libraries[at], $"SPDXRef-Library-{at + 1}"));
            relationships.Add(new SpdxRelationship(Bundle, "CONTAINS", packages[^1].Id));
        }
        return new SpdxDocument($"{description.Name}-{description.Version}", packages, relationships)
        {
            CreationInfo = new SpdxCreation([$"Tool: Slipway-{description.Slipway}"]),
        }.ToJson();
    }

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
            packages.Add(
                new SpdxPackage($"{id}-File-{at + 1}", file.Path, null, "FILE")
                {
                    Checksums = [SpdxChecksum.Of(file.Digest.ToString())],
                    LicenseDeclared = image.License ?? SpdxPackage.NoAssertion,
                }
            );
            relationships.Add(new SpdxRelationship(id, "CONTAINS", packages[^1].Id));
        }
    }

    private static SpdxPackage Package(SbomImage image, string id) =>
        new(id, Reference(image).Name, image.Digest ?? Reference(image).Version, "CONTAINER")
        {
            Checksums = image.Digest is { } digest ? [SpdxChecksum.Of(digest)] : null,
            LicenseDeclared = image.License ?? SpdxPackage.NoAssertion,
            ExternalRefs = [new SpdxReference(PackageUrl(image))],
        };

    private static SpdxPackage Package(SbomLibrary library, string id) =>
        new(id, library.Name, library.Version, "LIBRARY")
        {
            Checksums = library.Sha512 is { } hash ? [new SpdxChecksum("SHA512", hash)] : null,
            LicenseDeclared = library.License ?? SpdxPackage.NoAssertion,
            ExternalRefs = [new SpdxReference($"pkg:nuget/{library.Name}@{library.Version}")],
        };

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
