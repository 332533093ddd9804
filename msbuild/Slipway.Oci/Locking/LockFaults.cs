using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Locking;

/// <summary>What can be wrong with the lock file of images.</summary>
public static class LockFaults
{
    /// <summary>SLIP7040.</summary>
    public static DiagnosticDescriptor Missing { get; } =
        new(
            "SLIP7040",
            Severity.Error,
            "There is no lock file to verify",
            "'{0}' does not exist, so there is nothing to compare with: publish once, and keep the file with the sources"
        );

    /// <summary>SLIP7041.</summary>
    public static DiagnosticDescriptor Unreadable { get; } =
        new(
            "SLIP7041",
            Severity.Error,
            "The lock file cannot be read",
            "'{0}' cannot be read, because {1}: take it from the sources again, or delete it and publish"
        );

    /// <summary>SLIP7042.</summary>
    public static DiagnosticDescriptor Differs { get; } =
        new(
            "SLIP7042",
            Severity.Error,
            "An image is not what the lock file says",
            "image '{0}' is not what the lock file says: {1}"
        );

    /// <summary>SLIP7043.</summary>
    public static DiagnosticDescriptor OtherPacker { get; } =
        new(
            "SLIP7043",
            Severity.Error,
            "The lock file is from another version of the packer",
            "'{0}' was written by version {1} of the packer and this is version {2}, which makes other bytes of the same files: publish again to write it"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Missing, Unreadable, Differs, OtherPacker];
}
