using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.BaseImages;

/// <summary>What can be wrong with the image that others are built on.</summary>
public static class BaseImageFaults
{
    /// <summary>SLIP7020.</summary>
    public static DiagnosticDescriptor BadName { get; } =
        new(
            "SLIP7020",
            Severity.Error,
            "A base image's name is neither a reference nor a path",
            "'{0}' names no base image: write a reference (registry.example.com/busybox:1.36), the path of an OCI layout folder or archive (./base), or scratch"
        );

    /// <summary>SLIP7021.</summary>
    public static DiagnosticDescriptor NoPlatform { get; } =
        new(
            "SLIP7021",
            Severity.Error,
            "A base image does not support the platform",
            "base image '{0}' has no image for {1}, but for {2}: take one that has, or set Platforms"
        );

    /// <summary>SLIP7022.</summary>
    public static DiagnosticDescriptor Ambiguous { get; } =
        new(
            "SLIP7022",
            Severity.Error,
            "A layout holds several images",
            "'{0}' holds several images for {1}: write which, as '{0}:<name>', of {2}"
        );

    /// <summary>SLIP7023.</summary>
    public static DiagnosticDescriptor BadArchive { get; } =
        new(
            "SLIP7023",
            Severity.Error,
            "An archive holds no image layout",
            "'{0}' is not an archive of an OCI image layout: {1}; write one with 'skopeo copy docker://… oci-archive:<file>', for example"
        );

    /// <summary>SLIP7024.</summary>
    public static DiagnosticDescriptor Unreachable { get; } =
        new(
            "SLIP7024",
            Severity.Error,
            "A base image is not available",
            "base image '{0}' is not available ({1}). There are three solutions: name a registry this machine reaches (BaseImage=\"registry.example.com/busybox:1.36\"), bring the image as files (BaseImage=\"./base\", an OCI layout folder or archive, written elsewhere with 'skopeo copy docker://{2} oci:base'), or do without a base (BaseImage=\"scratch\"), which KubeDL's loader and KServe's modelcar cannot use"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [BadName, NoPlatform, Ambiguous, BadArchive, Unreachable];
}
