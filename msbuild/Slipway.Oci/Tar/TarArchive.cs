using System.Globalization;

namespace Slipway.Oci.Tar;

/// <summary>
/// An archive in the making, whose bytes depend on what is put in alone: paths, contents and the one time that all
/// entries have. Headers are plain ustar where that has room, and pax with a constant name where it has not.
/// </summary>
internal sealed class TarArchive(Stream output, long time)
{
    private const int FileMode = 0b110_100_100;
    private const int ProgramMode = 0b111_101_101;
    private const int LinkMode = 0b111_111_111;
    private const string ExtensionName = "PaxHeaders/entry";

    private readonly byte[] header = new byte[TarHeader.Size];

    /// <summary>Adds a folder.</summary>
    /// <param name="path">Its path, with a slash at the end.</param>
    public void AddFolder(string path) => WriteHeader(TarKind.Folder, path, ProgramMode, 0);

    /// <summary>Adds a symbolic link.</summary>
    public void AddLink(string path, string target) => WriteHeader(TarKind.Link, path, LinkMode, 0, target);

    /// <summary>Adds a file up to its content, of which exactly <paramref name="size"/> bytes are to follow.</summary>
    public void BeginFile(string path, bool isProgram, long size) =>
        WriteHeader(TarKind.File, path, isProgram ? ProgramMode : FileMode, size);

    /// <summary>Ends a file after its content.</summary>
    public void EndFile(long size) => Pad(size);

    /// <summary>Ends the archive.</summary>
    public void End()
    {
        Array.Clear(header);
        output.Write(header);
        output.Write(header);
    }

    private void WriteHeader(TarKind kind, string path, int mode, long size, string target = "")
    {
        var records = new PaxRecords();
        if (!TarHeader.FitsLink(target))
            records.Add("linkpath", target);
        if (!TarHeader.Fits(path))
            records.Add("path", path);
        if (size > TarHeader.MaximumSize)
            records.Add("size", size.ToString(CultureInfo.InvariantCulture));
        if (records.IsEmpty)
        {
            Write(kind, path, mode, size, target);
            return;
        }
        var lines = records.ToBytes();
        Write(TarKind.Extension, ExtensionName, FileMode, lines.Length, "");
        output.Write(lines);
        Pad(lines.Length);
        // Readers take these from the records where there is one; an empty name is never asked for.
        Write(
            kind,
            TarHeader.Fits(path) ? path : "entry",
            mode,
            size > TarHeader.MaximumSize ? 0 : size,
            TarHeader.FitsLink(target) ? target : ""
        );
    }

    private void Write(TarKind kind, string path, int mode, long size, string target)
    {
        TarHeader.Write(header, kind, path, mode, size, time, target);
        output.Write(header);
    }

    private void Pad(long size)
    {
        var rest = (int)(size % TarHeader.Size);
        if (rest == 0)
            return;
        Array.Clear(header);
        output.Write(header, 0, TarHeader.Size - rest);
    }
}
