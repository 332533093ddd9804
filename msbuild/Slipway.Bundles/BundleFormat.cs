using Slipway.Release;

namespace Slipway.Bundles;

/// <summary>What every bundle has in common, and what a reader goes by.</summary>
public static class BundleFormat
{
    /// <summary>The version of the format that is written; readers take this one and older ones.</summary>
    public const int Version = 1;

    /// <summary>The file that describes a bundle, first in the archive.</summary>
    public const string DescriptionFile = "bundle.json";

    /// <summary>What is known of the manifests, so that no one has to read them; tools that do not know it pass it over.</summary>
    public const string RecordFile = ReleaseJson.File;

    /// <summary>The lock of the images that were built with the bundle.</summary>
    public const string LockFile = "slipway.lock.json";

    /// <summary>The bill of materials, as SPDX 2.3.</summary>
    public const string SbomFile = "sbom.spdx.json";

    /// <summary>The file by which <c>kubectl apply -k</c>, Flux and Argo CD find the manifests of a target.</summary>
    public const string KustomizationFile = "kustomization.yaml";

    /// <summary>The image layout of a bundle that brings its images.</summary>
    public const string ImageFolder = "images";

    private const string BlobFolder = ImageFolder + "/blobs/sha256/";

    /// <summary>The type of the artifact in registries.</summary>
    public const string ArtifactType = "application/vnd.slipway.bundle.v1";

    /// <summary>The time of everything in a bundle: bundles know no clock.</summary>
    public const long Time = 0;

    /// <summary>How large <see cref="DescriptionFile"/> may be, in bytes.</summary>
    public const int MaximumDescription = 16 * 1024 * 1024;

    /// <summary>How large any other file may be that is not part of an image, in bytes.</summary>
    public const int MaximumFile = 64 * 1024 * 1024;

    /// <summary>How large all of those may be together, in bytes.</summary>
    public const long MaximumText = 512L * 1024 * 1024;

    /// <summary>How many files a bundle may have.</summary>
    public const int MaximumFiles = 20_000;

    /// <summary>Whether a file is a part of an image, which may have any size and is never held in memory.</summary>
    public static bool IsOfImage(string path) => path.StartsWith(ImageFolder + "/", StringComparison.Ordinal);

    /// <summary>The digest that the name of an image's blob says; null for other files.</summary>
    public static string? BlobOf(string path) =>
        path.StartsWith(BlobFolder, StringComparison.Ordinal) ? $"sha256:{path[BlobFolder.Length..]}" : null;
}
