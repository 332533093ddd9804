namespace Slipway.Oci.Locking;

/// <summary>What can be wrong with the lock file of images.</summary>
public static class LockFaults
{
    /// <summary>SLIP7040.</summary>
    public static ImageFault Missing { get; } =
        new(
            "SLIP7040",
            "There is no lock file to verify",
            "'{0}' does not exist, so there is nothing to compare with: publish once, and keep the file with the sources"
        );

    /// <summary>SLIP7041.</summary>
    public static ImageFault Unreadable { get; } =
        new(
            "SLIP7041",
            "The lock file cannot be read",
            "'{0}' cannot be read, because {1}: take it from the sources again, or delete it and publish"
        );

    /// <summary>SLIP7042.</summary>
    public static ImageFault Differs { get; } =
        new("SLIP7042", "An image is not what the lock file says", "image '{0}' is not what the lock file says: {1}");

    /// <summary>SLIP7043.</summary>
    public static ImageFault OtherPacker { get; } =
        new(
            "SLIP7043",
            "The lock file is of another version of the packer",
            "'{0}' was written by version {1} of the packer and this is version {2}, which makes other bytes of the same files: publish again to write it anew"
        );
}
