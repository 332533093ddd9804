namespace Slipway.Oci.Files;

/// <summary>Why a disk does not take what is written, in words for people.</summary>
public static class DiskReason
{
    /// <summary>Reads it from what the system says.</summary>
    /// <param name="cause">What the system says.</param>
    /// <returns>The reason.</returns>
    public static string Of(Exception cause) =>
        cause switch
        {
            UnauthorizedAccessException => "access is denied; check who owns the folder, and whether it is read-only",
            DirectoryNotFoundException or PathTooLongException => "the path is not valid here",
            IOException { HResult: 28 or unchecked((int)0x80070070) } =>
                "the disk is full; nothing was left half-written, so free some space and publish again",
            _ => "another program holds it, or the disk fails",
        };
}
