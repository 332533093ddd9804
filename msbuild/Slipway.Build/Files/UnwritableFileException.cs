namespace Slipway.Build.Files;

/// <summary>A file could not be written; the message is for people.</summary>
internal sealed class UnwritableFileException(string path, Exception cause) : Exception(Reason(cause), cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    private static string Reason(Exception cause) =>
        cause switch
        {
            UnauthorizedAccessException =>
                "access is denied; check who owns the folder, and whether the file is read-only",
            DirectoryNotFoundException or PathTooLongException => "the path is not valid here",
            IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
            _ => "another program holds it, or the disk fails",
        };
}
