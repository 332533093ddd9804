using System.Formats.Tar;

namespace Slipway.Oci.Files;

/// <summary>What is not a file although it lies among files.</summary>
public static class SpecialFile
{
    /// <summary>What a path is where opening it could take forever; null for files, and where there is nothing.</summary>
    /// <param name="path">The full path.</param>
    public static string? Of(string path) => new FileInfo(path) is { Exists: true, Length: 0 } ? Kind(path) : null;

    /// <summary>What a path is where it is neither a file nor a folder; null for those. It is not opened.</summary>
    public static string? Kind(string path)
    {
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            // The framework tells the type of a path in no other place.
            using var probe = new MemoryStream();
            using (var archive = new TarWriter(probe, TarEntryFormat.Ustar, leaveOpen: true))
                archive.WriteEntry(path, "probe");
            probe.Position = 0;
            using var reader = new TarReader(probe);
            return reader.GetNextEntry()?.EntryType switch
            {
                TarEntryType.Fifo => "a pipe",
                TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "a device",
                _ => null,
            };
        }
        catch (UnauthorizedAccessException)
        {
            // It is a file, which could be opened for reading if access were given; reading it reports that.
            return null;
        }
        catch (IOException)
        {
            return File.Exists(path) ? "a socket" : null;
        }
    }
}
