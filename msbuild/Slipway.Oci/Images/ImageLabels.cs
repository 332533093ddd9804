namespace Slipway.Oci.Images;

/// <summary>The names of what is said of images, as the standard has them.</summary>
public static class ImageLabels
{
    /// <summary>What the image is called, a model's name for one.</summary>
    public const string Title = "org.opencontainers.image.title";

    /// <summary>The version of what is in it.</summary>
    public const string Version = "org.opencontainers.image.version";

    /// <summary>Who made it.</summary>
    public const string Authors = "org.opencontainers.image.authors";

    /// <summary>The commit its sources were at.</summary>
    public const string Revision = "org.opencontainers.image.revision";

    /// <summary>The licences, as an SPDX expression.</summary>
    public const string Licenses = "org.opencontainers.image.licenses";

    /// <summary>Where the image it is built on is.</summary>
    public const string BaseName = "org.opencontainers.image.base.name";

    /// <summary>The digest of the image it is built on.</summary>
    public const string BaseDigest = "org.opencontainers.image.base.digest";
}
