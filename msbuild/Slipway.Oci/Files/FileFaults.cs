using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Files;

/// <summary>What can be wrong with the files of an image.</summary>
public static class FileFaults
{
    /// <summary>SLIP7010.</summary>
    public static DiagnosticDescriptor Missing { get; } =
        new(
            "SLIP7010",
            Severity.Error,
            "The files of an image are missing",
            "'{0}' {1}, so the image would be empty: write the path of the folder with its files, relative to the project"
        );

    /// <summary>SLIP7011.</summary>
    public static DiagnosticDescriptor Link { get; } =
        new(
            "SLIP7011",
            Severity.Error,
            "A link cannot go into an image",
            "'{0}' is a link to '{1}', which {2}: put the file itself there, or leave the link out with an ignore file"
        );

    /// <summary>SLIP7012.</summary>
    public static DiagnosticDescriptor Special { get; } =
        new(
            "SLIP7012",
            Severity.Error,
            "Something that is not a file cannot go into an image",
            "'{0}' is {1}: images hold files and folders; move it away, or leave it out with an ignore file"
        );

    /// <summary>SLIP7013.</summary>
    public static DiagnosticDescriptor Name { get; } =
        new(
            "SLIP7013",
            Severity.Error,
            "A file's name cannot go into an image",
            "'{0}' {1}: rename it, or leave it out with an ignore file"
        );

    /// <summary>SLIP7014.</summary>
    public static DiagnosticDescriptor Clash { get; } =
        new(
            "SLIP7014",
            Severity.Error,
            "Two files differ by upper and lower case only",
            "'{0}' and '{1}' are one file on disks that do not tell upper from lower case, so another machine would build another image: rename one"
        );

    /// <summary>SLIP7015.</summary>
    public static DiagnosticDescriptor Unreadable { get; } =
        new("SLIP7015", Severity.Error, "A file of an image cannot be read", "'{0}' cannot be read: {1}");

    /// <summary>SLIP7016.</summary>
    public static DiagnosticDescriptor Changed { get; } =
        new(
            "SLIP7016",
            Severity.Error,
            "A file changed while it was read",
            "'{0}' changed while the image was built, so what was read is neither the old file nor the new one: wait until whatever writes it is done, then publish again"
        );

    /// <summary>SLIP7017.</summary>
    public static DiagnosticDescriptor TooMany { get; } =
        new(
            "SLIP7017",
            Severity.Error,
            "An image has too many files",
            "'{0}' holds more than {1} files and folders: check that the path is the one you mean, or leave some out with an ignore file"
        );

    /// <summary>SLIP7018.</summary>
    public static DiagnosticDescriptor Pattern { get; } =
        new(
            "SLIP7018",
            Severity.Error,
            "A pattern of an ignore file is wrong",
            "line {1} of '{0}' is not a pattern: {2}"
        );

    /// <summary>SLIP7019.</summary>
    public static DiagnosticDescriptor More { get; } =
        new(
            "SLIP7019",
            Severity.Error,
            "More files cannot go into an image",
            "'{0}' holds {1} more files or folders that cannot go into an image, in addition to the first {2}, which are reported one by one: fix those, then build again"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [Missing, Link, Special, Name, Clash, Unreadable, Changed, TooMany, Pattern, More];

    /// <summary>The fault of a file that the system does not hand out.</summary>
    internal static DiagnosticException Unread(string path, Exception cause) =>
        Unreadable
            .In(
                path,
                path,
                cause switch
                {
                    UnauthorizedAccessException => "access is denied; check who owns it",
                    FileNotFoundException or DirectoryNotFoundException => "it was removed meanwhile; publish again",
                    _ => "another program holds it, or the disk fails",
                }
            )
            .ToException();
}
