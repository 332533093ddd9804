namespace Slipway.Oci;

/// <summary>The media types of images.</summary>
public static class MediaTypes
{
    /// <summary>An image's manifest.</summary>
    public const string Manifest = "application/vnd.oci.image.manifest.v1+json";

    /// <summary>A list of manifests, one for each platform.</summary>
    public const string Index = "application/vnd.oci.image.index.v1+json";

    /// <summary>An image's configuration.</summary>
    public const string Config = "application/vnd.oci.image.config.v1+json";

    /// <summary>A layer as it is.</summary>
    public const string Layer = "application/vnd.oci.image.layer.v1.tar";

    /// <summary>A layer compressed with gzip.</summary>
    public const string GzipLayer = "application/vnd.oci.image.layer.v1.tar+gzip";

    /// <summary>A layer compressed with zstd.</summary>
    public const string ZstdLayer = "application/vnd.oci.image.layer.v1.tar+zstd";

    /// <summary>The configuration of artifacts that have none.</summary>
    public const string Empty = "application/vnd.oci.empty.v1+json";

    /// <summary>Docker's manifest.</summary>
    public const string DockerManifest = "application/vnd.docker.distribution.manifest.v2+json";

    /// <summary>Docker's list of manifests.</summary>
    public const string DockerIndex = "application/vnd.docker.distribution.manifest.list.v2+json";

    /// <summary>Docker's configuration of an image.</summary>
    public const string DockerConfig = "application/vnd.docker.container.image.v1+json";

    /// <summary>Docker's layer as it is.</summary>
    public const string DockerLayer = "application/vnd.docker.image.rootfs.diff.tar";

    /// <summary>Docker's layer compressed with gzip.</summary>
    public const string DockerGzipLayer = "application/vnd.docker.image.rootfs.diff.tar.gzip";

    /// <summary>Whether a type is a list of manifests.</summary>
    public static bool IsIndex(string mediaType) => mediaType is Index or DockerIndex;

    /// <summary>Whether a type is a manifest of one image.</summary>
    public static bool IsManifest(string mediaType) => mediaType is Manifest or DockerManifest;

    /// <summary>The standard's name for a type that Docker names otherwise; the bytes are the same.</summary>
    public static string Standard(string mediaType) =>
        mediaType switch
        {
            DockerManifest => Manifest,
            DockerIndex => Index,
            DockerConfig => Config,
            DockerLayer => Layer,
            DockerGzipLayer => GzipLayer,
            _ => mediaType,
        };
}
