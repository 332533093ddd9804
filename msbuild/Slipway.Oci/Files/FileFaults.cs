namespace Slipway.Oci.Files;

/// <summary>What can be wrong with the files of an image.</summary>
public static class FileFaults
{
    /// <summary>SLIP7010.</summary>
    public static ImageFault Missing { get; } =
        new(
            "SLIP7010",
            "The files of an image are missing",
            "'{0}' {1}, so the image would be empty: write the path of the folder with its files, relative to the project"
        );

    /// <summary>SLIP7011.</summary>
    public static ImageFault Link { get; } =
        new(
            "SLIP7011",
            "A link cannot go into an image",
            "'{0}' is a link to '{1}', which {2}: put the file itself there, or leave the link out with an ignore file"
        );

    /// <summary>SLIP7012.</summary>
    public static ImageFault Special { get; } =
        new(
            "SLIP7012",
            "Something that is no file cannot go into an image",
            "'{0}' is {1}: images hold files and folders; move it away, or leave it out with an ignore file"
        );

    /// <summary>SLIP7013.</summary>
    public static ImageFault Name { get; } =
        new(
            "SLIP7013",
            "A file's name cannot go into an image",
            "'{0}' {1}: rename it, or leave it out with an ignore file"
        );

    /// <summary>SLIP7014.</summary>
    public static ImageFault Clash { get; } =
        new(
            "SLIP7014",
            "Two files differ by upper and lower case only",
            "'{0}' and '{1}' are one file on disks that do not tell upper from lower case, so another machine would build another image: rename one"
        );

    /// <summary>SLIP7015.</summary>
    public static ImageFault Unreadable { get; } =
        new("SLIP7015", "A file of an image cannot be read", "'{0}' cannot be read: {1}");

    /// <summary>SLIP7016.</summary>
    public static ImageFault Changed { get; } =
        new(
            "SLIP7016",
            "A file changed while it was read",
            "'{0}' changed while the image was built, so what was read is neither the old file nor the new one: wait until whatever writes it is done, then publish again"
        );

    /// <summary>SLIP7017.</summary>
    public static ImageFault TooMany { get; } =
        new(
            "SLIP7017",
            "An image has too many files",
            "'{0}' holds more than {1} files and folders: check that the path is the one you mean, or leave some out with an ignore file"
        );

    /// <summary>SLIP7018.</summary>
    public static ImageFault Pattern { get; } =
        new("SLIP7018", "A pattern of an ignore file is wrong", "line {1} of '{0}' is no pattern: {2}");

    /// <summary>The fault of a file that the system does not hand out.</summary>
    internal static ImageFaultException Unread(string path, Exception cause) =>
        Unreadable.At(
            path,
            path,
            cause switch
            {
                UnauthorizedAccessException => "access is denied; check who owns it",
                FileNotFoundException or DirectoryNotFoundException => "it was removed meanwhile; publish again",
                _ => "another program holds it, or the disk fails",
            }
        );
}
